/**
 * An abstract interpreter for the JavaScript and TypeScript that configs are written in. It follows what the text
 * decides and keeps the rest as unknown, with the reason and its place. Nothing of the user's is ever run, required or
 * imported.
 */
import type { Limits } from "../../limits.ts";
import type { Source } from "../../source.ts";
import { memberOf } from "./access.ts";
import { Budget } from "./budget.ts";
import { call } from "./calls.ts";
import { Errors } from "./errors.ts";
import { evaluate } from "./expressions.ts";
import { Globals } from "./globals.ts";
import { Modules, type Parse } from "./modules.ts";
import { exportOf } from "./namespace.ts";
import { Paths } from "./paths.ts";
import type { Mode, Run } from "./run.ts";
import { execute } from "./statements.ts";
import { primitive, unknownValue, type Value } from "./value.ts";

export type { Parse } from "./modules.ts";

/** A module's value for Next.js, and what can still be asked of it. */
export interface Evaluation {
  readonly run: Run;
  readonly value: Value;
  /** The module's own source, then those that it was found to import, in the order in which they were needed. */
  sources(): readonly Source[];
  /** What the module exports under a name. */
  exported(name: string): Value;
}

/** What an evaluation may use of the world. */
export interface Means {
  read(path: string): Source | undefined;
  readonly parse: Parse;
  readonly limits: Limits;
}

export function evaluateModule(source: Source, { read, parse, limits }: Means, mode: Mode = "production"): Evaluation {
  const modules = new Modules(read, parse);
  const start = { source, range: [0, 0] } as const;
  const run: Run = {
    mode,
    paths: new Paths(),
    budget: new Budget(limits),
    errors: new Errors(),
    globals: new Globals(start),
    evaluate: (node, scope) => evaluate(run, node, scope),
    execute: (statements, scope) => execute(run, statements, scope),
    call: (callee, args, at) => call(run, callee, args, at),
    load: (specifier, name, from, at) => modules.load(run, specifier, name, from, at),
    find: (specifier, from) => modules.find(run, specifier, from),
  };
  const module = modules.open(run, source, 0);
  if (module === undefined) {
    const value = unknownValue(start, "the file can't be read");
    return { run, value, sources: () => [source], exported: () => value };
  }
  const exports = exportOf(run, module, "module.exports", start);
  const hasDefault = exports.type === "object" && exports.properties.has("default");
  const value = hasDefault ? memberOf(run, exports, primitive(start, "default"), start) : exports;
  return { run, value, sources: () => modules.sources, exported: (name) => exportOf(run, module, name, start) };
}
