/** Variables of ARG and ENV, as far as they are known at a point of the file. */
import type { Located } from "../source.ts";

/**
 * `unset` is a name without a value so far: `isDeclared` when an ARG without a default names it; otherwise only the
 * base image could set it. `unknown` has a value that the file does not show.
 */
export type Binding =
  | { readonly state: "known"; readonly value: string; readonly uses: readonly Located[]; readonly isEnv: boolean }
  | { readonly state: "unset"; readonly isEnv: false; readonly isDeclared: boolean }
  | { readonly state: "unknown"; readonly isEnv: boolean };

const undeclared: Binding = { state: "unset", isEnv: false, isDeclared: false };

/** Of an ARG without a default. */
export const declared: Binding = { state: "unset", isEnv: false, isDeclared: true };

const unknown: Binding = { state: "unknown", isEnv: false };

/** Values that BuildKit gives by the platforms of a build; a stage must name them with ARG. */
export const platformArgs: ReadonlySet<string> = new Set([
  "BUILDPLATFORM",
  "BUILDOS",
  "BUILDOSVERSION",
  "BUILDARCH",
  "BUILDVARIANT",
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETOSVERSION",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETSTAGE",
]);

/**
 * One stage's variables over those of the stage that it builds on. The latter's no longer change: a stage ends before
 * another builds on it.
 */
export class Scope {
  readonly #parent: Scope | undefined;
  readonly #bindings = new Map<string, Binding>();

  constructor(parent?: Scope) {
    this.#parent = parent;
  }

  lookup(name: string): Binding {
    const passed: Scope[] = [];
    let found: Binding | undefined;
    for (let scope: Scope | undefined = this; scope !== undefined && found === undefined; scope = scope.#parent) {
      found = scope.#bindings.get(name);
      if (found === undefined) passed.push(scope);
    }
    const binding = found ?? undeclared;
    // Kept where it was looked for, so that a long chain of stages is walked once for a name.
    for (const scope of passed) scope.#bindings.set(name, binding);
    return binding;
  }

  bind(name: string, binding: Binding): void {
    this.#bindings.set(name, binding);
  }
}

/** The scope of FROM lines: global ARGs and the platform values, which need no ARG there. */
export function globalScope(): Scope {
  const scope = new Scope();
  for (const name of platformArgs) scope.bind(name, unknown);
  return scope;
}
