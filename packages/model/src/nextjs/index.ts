/** Next.js configs: `next.config.{js,mjs,cjs,ts,mts}`. */
import { type Comment, type Document, limitsOf, type ParseInput, type Problem } from "../document.ts";
import type { KindModule } from "../kind-module.ts";
import { type Limits, overLimit } from "../limits.ts";
import type { Located, Source } from "../source.ts";
import { findCommentedOut } from "./commented-out.ts";
import { commentsOf } from "./comments.ts";
import { readConfig, type Surroundings, unreadable } from "./config.ts";
import { findElsewhere, findMiddleware } from "./elsewhere.ts";
import { evaluateModule, type Parse } from "./evaluate/index.ts";
import { unknownValue } from "./evaluate/value.ts";
import { isWorthReading, readMiddleware } from "./middleware.ts";
import type { NextConfig } from "./model.ts";
import { isTooDeep } from "./nesting.ts";
import { othersOf } from "./others/index.ts";
import { frames, isFragment, oxcParser, parseOnce, type Syntax } from "./parser.ts";
import { findPrivatePages } from "./private-pages.ts";
import { findVariableFiles } from "./variables.ts";

/** A config that is read for its own value only. */
const alone: Surroundings = {
  findCommentedOut: () => undefined,
  findElsewhere: () => [],
  findPrivatePages: () => [],
  findRules: () => [],
  inDevelopment: () => undefined,
  middleware: undefined,
  variableFiles: [],
};

interface Parts {
  readonly model: NextConfig;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  comments(): readonly Comment[];
}

function parse(input: ParseInput): Document<"nextjs"> {
  const { source } = input;
  const { model, sources, problems, comments } = partsOf(input);
  const names = model.headers.flatMap(({ key }) => key ?? []);
  return {
    path: source.path,
    kind: "nextjs",
    sources,
    model,
    problems,
    facts: { headers: [...new Set(names)] },
    comments,
  };
}

function partsOf({ source, read, isIgnored, settings }: ParseInput): Parts {
  const limits = limitsOf(settings);
  const start: Located = { source, range: [0, 0] };
  const oxc = oxcParser();
  if (oxc instanceof Error) {
    // What follows the first line is advice on other tools.
    const [reason = ""] = oxc.message.split("\n");
    const message = `The parser for JavaScript and TypeScript (oxc-parser) could not be loaded: ${reason}`;
    return failed(start, `${message.replace(/\.$/, "")}.`);
  }
  const reason = unparsable(source.text, limits);
  if (reason !== undefined) return failed(start, reason);
  const syntaxes = new Map<Source, Syntax>();
  const fragment = isFragment(source.text);
  const parseSource: Parse = (file) => {
    if (unparsable(file.text, limits) !== undefined) return undefined;
    const isJson = file.path.endsWith(".json");
    const frame = isJson ? frames.json : fragment && file === source ? frames.methods : frames.module;
    const syntax = parseOnce(oxc, file, frame);
    if (!isJson) syntaxes.set(file, syntax);
    const isLost = syntax.problems.length > 0 && syntax.program.body.length === 0;
    return isLost ? undefined : { statements: syntax.program.body, shift: frame.before.length };
  };
  const means = { read, parse: parseSource, limits };
  // What they import is not followed.
  const byThemselves = { ...means, read: () => undefined };
  const evaluation = evaluateModule(source, means);
  const own = syntaxes.get(source);
  const [statement] = own?.program.body ?? [];
  const first: Located =
    statement === undefined || fragment ? start : { source, range: [statement.start, statement.end] };
  const around: Pick<Surroundings, "findCommentedOut" | "findElsewhere" | "findPrivatePages" | "findRules"> = {
    findCommentedOut: () => findCommentedOut(source, own),
    findElsewhere: () => findElsewhere(source, read, byThemselves),
    findPrivatePages: (elsewhere) => findPrivatePages(elsewhere, read),
    findRules: (config, prefixes) => othersOf(source, config, prefixes, byThemselves),
  };
  const inDevelopment = (): NextConfig | undefined => {
    if (!evaluation.sources().some(({ text }) => /NODE_ENV|PHASE_/.test(text))) return undefined;
    const other = evaluateModule(source, means, "development");
    return readConfig(other, first, alone);
  };
  const file = findMiddleware(source, read);
  const isRead = file !== undefined && isWorthReading(file) ? parseSource(file) : undefined;
  const middleware = file === undefined || isRead === undefined ? undefined : readMiddleware(file, isRead.statements);
  const variableFiles = findVariableFiles(source, read, isIgnored);
  const model = readConfig(evaluation, first, { ...around, inDevelopment, middleware, variableFiles });
  const others = middleware === undefined || file === undefined ? variableFiles : [file, ...variableFiles];
  const sources = [...evaluation.sources(), ...others];
  const { problem } = evaluation.run.budget;
  const problems = [...(own?.problems ?? []), ...(problem === undefined ? [] : [problem])];
  const all = (): readonly Comment[] =>
    sources.flatMap((file) => {
      const syntax = syntaxes.get(file);
      return syntax === undefined ? [] : commentsOf(file, syntax);
    });
  return { model, sources, problems, comments: all };
}

/** Why a text can't be given to the parser. */
function unparsable(text: string, limits: Limits): string | undefined {
  if (text.length > limits.programLength) {
    return overLimit(`The file has ${text.length} characters`, "programLength", limits);
  }
  if (!isTooDeep(text)) return undefined;
  return "The file is nested more deeply than is safe to parse, whatever `limits.depth` allows.";
}

function failed(at: Located, message: string): Parts {
  const model = unreadable(at, unknownValue(at, "the file can't be parsed"));
  return { model, sources: [at.source], problems: [{ ...at, message }], comments: () => [] };
}

export const nextjs: KindModule<"nextjs"> = {
  kind: "nextjs",
  parse,
  walk(model, visit) {
    visit("nextjs.config", model, []);
    for (const header of model.headers) {
      const address = header.key === undefined ? [] : [`header:${header.key}`];
      visit("nextjs.header", header, address);
      if (header.csp !== undefined) visit("nextjs.csp", header.csp, address);
    }
  },
};
