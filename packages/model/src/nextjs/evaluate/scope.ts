/** Where names and values live: modules, scopes and the calls in progress. */
import type { Located, Source } from "../../source.ts";
import type { Binding } from "./paths.ts";
import type { ObjectValue, Value } from "./value.ts";

export interface Module {
  readonly source: Source;
  /** Characters that stand before the text in what was parsed: JSON is parsed in parentheses. */
  readonly shift: number;
  /** How many imports lead here from the config. */
  readonly depth: number;
  /** CommonJS: the object `module`, whose property `exports` is what `require` gives. */
  readonly commonjs: ObjectValue;
  /** ECMAScript: what is exported under which name. */
  readonly exported: Map<string, () => Value>;
  /** The modules of `export * from`. */
  readonly stars: string[];
}

/** A call in progress and the values that it may return. */
export interface Activation {
  readonly returned: Value[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export class Scope {
  readonly #bindings = new Map<string, Binding>();
  readonly module: Module;
  readonly activation: Activation | undefined;
  readonly #outer: Scope | undefined;
  readonly #isBody: boolean;

  /** `activation` is given for the body of a function, where `var` and `return` belong. */
  constructor(module: Module, outer?: Scope, activation?: Activation) {
    this.module = module;
    this.#outer = outer;
    this.#isBody = activation !== undefined || outer === undefined;
    this.activation = activation ?? outer?.activation;
  }

  find(name: string): Binding | undefined {
    return this.#bindings.get(name) ?? this.#outer?.find(name);
  }

  declare(name: string, binding: Binding): void {
    this.#bindings.set(name, binding);
  }

  /** The scope of the function or module that this one is part of. */
  body(): Scope {
    return this.#isBody || this.#outer === undefined ? this : this.#outer.body();
  }

  locate({ start, end }: Span): Located {
    const { source, shift } = this.module;
    return { source, range: [start - shift, end - shift] };
  }
}
