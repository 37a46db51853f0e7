/** Languages for texts with `#` comments. Whatever the text is, it has a tree: what is wrong with it, a rule says. */
import type { File, Language, OkParseResult, SourceLocation } from "@eslint/core";
import type { LanguageName } from "./comment-node.ts";
import { CommentedText, type CommentedTextTypes, type TextNode } from "./source-code.ts";

type CommentedLanguage = Language<{
  LangOptions: CommentedTextTypes["LangOptions"];
  Code: CommentedText;
  RootNode: TextNode;
  Node: TextNode;
}>;

export function commentedLanguage(name: LanguageName): CommentedLanguage {
  return {
    fileType: "text",
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: "type",
    visitorKeys: { Text: [] },
    // Options that a config sets for all files are meant for JavaScript.
    validateLanguageOptions() {},
    // Core rules that reach every language read these before they look at the tree.
    normalizeLanguageOptions: () => ({ ecmaVersion: 2026, sourceType: "module", parserOptions: {} }),
    parse: (file): OkParseResult<TextNode> => ({ ok: true, ast: textNode(textOf(file)) }),
    createSourceCode: (file, { ast }) => new CommentedText(name, textOf(file), ast),
  };
}

function textOf({ body }: File): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body);
}

function textNode(text: string): TextNode {
  return { type: "Text", range: [0, text.length], loc: { start: { line: 1, column: 1 }, end: endOf(text) } };
}

function endOf(text: string): SourceLocation["end"] {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: text.length - lineStart + 1 };
}
