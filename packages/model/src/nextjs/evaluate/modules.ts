/** The modules of the project that a config is made of. Packages are never opened. */
import type { Directive, Statement } from "oxc-parser";
import type { Located, Source } from "../../source.ts";
import { exportOf, exportOfPackage } from "./namespace.ts";
import { resolveImport } from "./resolve.ts";
import { argument, newObject, type Run } from "./run.ts";
import { type Module, Scope } from "./scope.ts";
import { isString, type ObjectValue, unknownValue, type Value } from "./value.ts";

/** How many imports may lead from the config to a module. */
const DEEPEST_IMPORT = 3;

export interface Parsed {
  readonly statements: readonly (Directive | Statement)[];
  /** Characters that stand before the text in what was parsed. JSON and fragments are parsed as an expression. */
  readonly shift: number;
}

/** Nothing for a text that can't be read. */
export type Parse = (source: Source) => Parsed | undefined;

export class Modules {
  readonly #opened = new Map<string, Module | "loading" | "unreadable">();
  readonly #read: (path: string) => Source | undefined;
  readonly #parse: Parse;
  /** In the order in which they were opened. */
  readonly sources: Source[] = [];

  constructor(read: (path: string) => Source | undefined, parse: Parse) {
    this.#read = read;
    this.#parse = parse;
  }

  /** The value that a module exports under a name; see `Run.load`. */
  load(run: Run, specifier: string, name: string, from: Module, at: Located): Value {
    if (!/^\.\.?(?:\/|$)/.test(specifier)) return exportOfPackage(run, specifier, name, at);
    const source = resolveImport(specifier, from.source.path, this.#read);
    if (source === undefined) return unknownValue(at, `\`${specifier}\` is not found in the project`);
    if (from.depth >= DEEPEST_IMPORT) return unknownValue(at, `\`${specifier}\` is imported too indirectly to follow`);
    const module = this.#opened.get(source.path) ?? this.open(run, source, from.depth + 1) ?? "unreadable";
    if (module === "loading") return unknownValue(at, `\`${specifier}\` imports this file in turn`);
    if (module === "unreadable") return unknownValue(at, `\`${specifier}\` can't be read`);
    return exportOf(run, module, name, at);
  }

  /** Evaluates the statements of a module. */
  open(run: Run, source: Source, depth: number): Module | undefined {
    this.#opened.set(source.path, "unreadable");
    const parsed = this.#parse(source);
    if (parsed === undefined) return undefined;
    const { statements, shift } = parsed;
    this.#opened.set(source.path, "loading");
    this.sources.push(source);
    const start: Located = { source, range: [0, 0] };
    const module: Module = { source, shift, depth, commonjs: newObject(run, start), exported: new Map(), stars: [] };
    const exports = newObject(run, start);
    module.commonjs.properties.set("exports", { key: start, value: exports, doubt: undefined });
    const scope = new Scope(module);
    const [only] = statements;
    if (shift === 0) {
      declareCommonjs(run, scope, exports, start);
      run.execute(statements, scope);
    } else if (only?.type === "ExpressionStatement") {
      const value = run.evaluate(only.expression, scope);
      module.commonjs.properties.set("exports", { key: start, value, doubt: undefined });
    }
    this.#opened.set(source.path, module);
    return module;
  }
}

function declareCommonjs(run: Run, scope: Scope, exports: ObjectValue, start: Located): void {
  const load = (specifier: Value, at: Located): Value => {
    if (!isString(specifier)) return unknownValue(at, "what is required is only known at run time");
    return run.load(specifier.value, "module.exports", scope.module, at);
  };
  const names: readonly (readonly [string, Value])[] = [
    ["module", scope.module.commonjs],
    ["exports", exports],
    ["require", { type: "function", at: start, call: (args, at) => load(argument(args, 0), at) }],
  ];
  for (const [name, value] of names) scope.declare(name, { value, born: run.paths.now });
}
