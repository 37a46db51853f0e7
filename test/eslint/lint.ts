/** One way to lint a text with each version of ESLint that the plugin is for. */
import { ESLint, type Linter } from "eslint";
import { ESLint as ESLint9 } from "eslint-9";

export const versions = [
  { version: "ESLint 10", create: (options: Options): Engine => new ESLint(options) },
  { version: "ESLint 9", create: (options: Options): Engine => new ESLint9(options) },
];

interface Options {
  readonly overrideConfigFile: true;
  readonly overrideConfig: Linter.Config[];
  readonly cwd?: string;
  readonly fix?: boolean;
}

/** What both versions' classes can do. */
interface Engine {
  calculateConfigForFile(path: string): Promise<Linter.Config | undefined>;
  lintText(text: string, options: { readonly filePath: string }): Promise<Result[]>;
}

export interface Result {
  readonly messages: Linter.LintMessage[];
  readonly suppressedMessages: (Linter.LintMessage & { readonly suppressions: { readonly justification: string }[] })[];
  /** The text after fixes, when there were any. */
  readonly output?: string | undefined;
}

export interface LintInput {
  readonly config: Linter.Config[];
  readonly path: string;
  readonly text: string;
  readonly cwd?: string;
  readonly fix?: boolean;
}

export type Create = (typeof versions)[number]["create"];

/** Lints a text as if it were the file at `path`, with this config alone. */
export async function lint(create: Create, { config, path, text, ...options }: LintInput): Promise<Result> {
  const eslint = create({ overrideConfigFile: true, overrideConfig: config, ...options });
  const [result] = await eslint.lintText(text, { filePath: path });
  if (result === undefined) throw new Error(`ESLint has nothing to say about ${path}.`);
  return result;
}

/** `rule line:column-line:column`, in ESLint's order. */
export function places({ messages }: Pick<Result, "messages">): string[] {
  return messages.map(
    ({ ruleId, line, column, endLine, endColumn }) => `${ruleId} ${line}:${column}-${endLine}:${endColumn}`,
  );
}

/** The text without its «marks», and where each mark stands, as `places` writes it. */
export function marked(text: string): { readonly text: string; readonly marks: string[] } {
  const marks: string[] = [];
  let plain = "";
  let opened = "";
  for (const part of text.split(/([«»])/)) {
    if (part === "«") opened = position(plain);
    else if (part === "»") marks.push(`${opened}-${position(plain)}`);
    else plain += part;
  }
  return { text: plain, marks };
}

function position(before: string): string {
  const lines = before.split("\n");
  return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
