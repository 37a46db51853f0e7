/** Comments that speak to ESLint: `# eslint-disable-next-line secpolicy/dockerfile/root-user -- why`. */
import type { FileProblem, RulesConfig, SourceLocation, SourceRange } from "@eslint/core";
import { ConfigCommentParser, Directive } from "@eslint/plugin-kit";
import type { Comment } from "secpolicy/engine";
import type { CommentedText } from "./source-code.ts";

export interface CommentNode {
  readonly type: "Line";
  /** The text without the comment's mark. */
  readonly value: string;
  /** The comment. */
  readonly loc: SourceLocation;
  /** What goes when the comment is removed. */
  readonly range: SourceRange;
  /** Nothing else stands on its line. */
  readonly standsAlone: boolean;
}

export interface Directives {
  readonly directives: Directive[];
  readonly problems: FileProblem[];
  readonly configs: { readonly config: { readonly rules: RulesConfig }; readonly loc: SourceLocation }[];
  readonly configProblems: FileProblem[];
  /** Every comment that configures ESLint. */
  readonly nodes: CommentNode[];
}

export function commentNode({ range, text, covers }: Comment, code: CommentedText): CommentNode {
  const lineStart = code.text.lastIndexOf("\n", range[0] - 1) + 1;
  const standsAlone = code.text.slice(lineStart, range[0]).trim() === "";
  const continues = code.language === "dockerfile" && covers !== undefined && covers[0] < range[0];
  return {
    type: "Line",
    value: text,
    loc: { start: code.getLocFromIndex(range[0]), end: code.getLocFromIndex(range[1]) },
    range: continues ? [lineStart, nextLine(code.text, range[1])] : [range[0], range[1]],
    standsAlone,
  };
}

/** ESLint leaves a blank behind, and a blank line within a continued instruction is an error of its own. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end + 1;
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
