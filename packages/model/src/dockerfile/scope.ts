/** Variables of ARG and ENV, as far as they are known at a point of the file. */
import type { Located } from "../source.ts";

/**
 * `unset` is a name without a value so far: of an ARG without a default, or one that only the base image could set.
 * `unknown` has a value that the file does not show.
 */
export type Binding =
  | { readonly state: "known"; readonly value: string; readonly uses: readonly Located[]; readonly isEnv: boolean }
  | { readonly state: "unset" | "unknown"; readonly isEnv: boolean };

export const unset: Binding = { state: "unset", isEnv: false };

const unknown: Binding = { state: "unknown", isEnv: false };

/** Values that BuildKit gives by the platforms of a build. */
const platformArgs = new Set([
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
    const binding = found ?? unset;
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
