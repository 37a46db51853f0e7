/** What ESLint and its rules see of a Dockerfile or a YAML text: one node, and the comments. */
import type { LanguageOptions, SourceLocation, TraversalStep } from "@eslint/core";
import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import { commentsOf } from "secpolicy/engine";
import { type CommentNode, commentNode, type LanguageName } from "./comment-node.ts";
import { type Directives, readDirectives } from "./directives.ts";

/** The whole text. Our rules read the text themselves, so the tree has no other node. */
export interface TextNode {
  readonly type: "Text";
  readonly range: [number, number];
  readonly loc: SourceLocation;
}

/** Types that the base class wants to know. */
export interface CommentedTextTypes {
  LangOptions: LanguageOptions;
  RootNode: TextNode;
  SyntaxElementWithLoc: TextNode | CommentNode;
  ConfigNode: CommentNode;
}

/** A scope without anything in it. */
interface EmptyScope {
  readonly type: "global";
  readonly isStrict: false;
  readonly block: TextNode;
  readonly upper: null;
  readonly set: ReadonlyMap<string, never>;
  readonly variables: readonly never[];
  readonly references: readonly never[];
  readonly through: readonly never[];
  readonly childScopes: readonly never[];
}

export class CommentedText extends TextSourceCodeBase<CommentedTextTypes> {
  readonly language: LanguageName;
  #comments: CommentNode[] | undefined;
  #directives: Directives | undefined;

  constructor(language: LanguageName, text: string, ast: TextNode) {
    super({ text, ast });
    this.language = language;
  }

  override traverse(): Iterable<TraversalStep> {
    return [1 as const, 2 as const].map((phase) => new VisitNodeStep({ target: this.ast, phase, args: [this.ast] }));
  }

  override getParent(): undefined {
    return undefined;
  }

  // Not part of the interface of languages: what rules for JavaScript ask for before they look at the language.

  readonly parserServices = {};

  get tokensAndComments(): CommentNode[] {
    return this.getAllComments();
  }

  getFirstToken(): null {
    return null;
  }

  getAllComments(): CommentNode[] {
    this.#comments ??= commentsOf(this.language, this.text).map((comment) => commentNode(comment, this));
    return this.#comments;
  }

  getScope(): EmptyScope {
    const none: readonly never[] = [];
    return {
      type: "global",
      isStrict: false,
      block: this.ast,
      upper: null,
      set: new Map<string, never>(),
      variables: none,
      references: none,
      through: none,
      childScopes: none,
    };
  }

  getDisableDirectives(): Pick<Directives, "directives" | "problems"> {
    return this.#readDirectives();
  }

  getInlineConfigNodes(): CommentNode[] {
    return this.#readDirectives().nodes;
  }

  applyInlineConfig(): { configs: Directives["configs"]; problems: Directives["configProblems"] } {
    const { configs, configProblems } = this.#readDirectives();
    return { configs, problems: configProblems };
  }

  #readDirectives(): Directives {
    this.#directives ??= readDirectives(this.text.includes("eslint") ? this.getAllComments() : []);
    return this.#directives;
  }
}
