/** Comments that speak to ESLint: `# eslint-disable-next-line secpolicy/dockerfile/root-user -- why`. */
import type { FileProblem, RulesConfig, SourceLocation } from "@eslint/core";
import { ConfigCommentParser, Directive } from "@eslint/plugin-kit";
import type { CommentNode } from "./comment-node.ts";

export interface Directives {
  readonly directives: Directive[];
  readonly problems: FileProblem[];
  readonly configs: { readonly config: { readonly rules: RulesConfig }; readonly loc: SourceLocation }[];
  readonly configProblems: FileProblem[];
  /** Every comment that configures ESLint. */
  readonly nodes: CommentNode[];
}

const parser = new ConfigCommentParser();

export function readDirectives(comments: readonly CommentNode[]): Directives {
  const found: Directives = { directives: [], problems: [], configs: [], configProblems: [], nodes: [] };
  for (const node of comments) {
    const parsed = parser.parseDirective(node.value);
    if (parsed === undefined) continue;
    const { label, value, justification } = parsed;
    if (label === "eslint") addConfig(found, node, value);
    else if (label === "eslint-disable-line" && node.standsAlone) addUseless(found, node);
    else {
      const type = typeOf(label);
      if (type === undefined) continue;
      found.directives.push(new Directive({ type, node, value, justification }));
    }
    found.nodes.push(node);
  }
  return found;
}

function typeOf(label: string): Directive["type"] | undefined {
  switch (label) {
    case "eslint-disable":
      return "disable";
    case "eslint-enable":
      return "enable";
    case "eslint-disable-next-line":
      return "disable-next-line";
    case "eslint-disable-line":
      return "disable-line";
    default:
      return undefined;
  }
}

function addConfig(found: Directives, { loc }: CommentNode, value: string): void {
  const result = parser.parseJSONLikeConfig(value);
  if (result.ok) found.configs.push({ config: { rules: result.config }, loc });
  else found.configProblems.push({ ruleId: null, message: result.error.message, loc });
}

function addUseless(found: Directives, { loc }: CommentNode): void {
  found.problems.push({
    ruleId: null,
    message:
      "eslint-disable-line does nothing on a line that holds only a comment: use eslint-disable-next-line above the line that is meant.",
    loc,
  });
}
