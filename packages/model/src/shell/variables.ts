/** Variables and options of a shell, as far as they are known at a point of a script. */
import type { Located } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { ShellWord } from "./model.ts";

/** `unset` is a name that the files give no value; what the image brings may still set it. */
export type ShellVariable =
  | { readonly state: "known"; readonly value: string; readonly origin: Located | undefined }
  | { readonly state: "unset" | "unknown" };

/** The environment that a script starts in. */
export type Environment = (name: string) => ShellVariable;

export const unsetVariable: ShellVariable = { state: "unset" };
export const unknownVariable: ShellVariable = { state: "unknown" };

/** What an assignment makes of its value. */
export function variableOf(value: ShellWord): ShellVariable {
  return value.known ? { state: "known", value: value.value, origin: value } : unknownVariable;
}

/** Set in every shell or every container, to what the files do not say. */
const alwaysSet = new Set([
  ...["BASH", "BASHPID", "BASH_SOURCE", "BASH_VERSION", "EUID", "FUNCNAME", "GROUPS", "HOME", "HOSTNAME", "HOSTTYPE"],
  ...["IFS", "LINENO", "MACHTYPE", "OLDPWD", "OPTARG", "OPTIND", "OSTYPE", "PATH", "PIPESTATUS", "PPID", "PS4", "PWD"],
  ...["RANDOM", "REPLY", "SECONDS", "SHLVL", "UID"],
]);

/** Names that a script assigns, where that makes their value uncertain. */
export interface AssignedNames {
  /** In a loop or function: what was assigned last depends on how often that ran. */
  readonly repeatedly: ReadonlySet<string>;
  readonly anywhere: ReadonlySet<string>;
}

interface Local {
  readonly variable: ShellVariable;
  readonly isExported: boolean;
}

/**
 * The state of one shell while its script is read from top to bottom. A fork is a subshell, whose changes are lost; a
 * branch may run or not, so that what it changes is unknown behind it.
 */
export class ShellState {
  readonly #environment: Environment;
  readonly #assigned: AssignedNames;
  readonly #outer: ShellState | undefined;
  readonly #locals = new Map<string, Local>();
  #isFunction: boolean;
  #isOvertaken: boolean;
  pipefail: Ternary;
  errexit: Ternary;

  constructor(environment: Environment, assigned: AssignedNames, options: ShellSettings, outer?: ShellState) {
    this.#environment = environment;
    this.#assigned = assigned;
    this.#outer = outer;
    this.#isFunction = outer === undefined ? false : outer.#isFunction;
    this.#isOvertaken = outer === undefined ? false : outer.#isOvertaken;
    this.pipefail = options.pipefail;
    this.errexit = options.errexit;
  }

  lookup(name: string): ShellVariable {
    if (this.#isOvertaken || !/^[A-Za-z_]/.test(name) || this.#assigned.repeatedly.has(name)) return unknownVariable;
    if (this.#isFunction && this.#assigned.anywhere.has(name)) return unknownVariable;
    const found = this.#local(name)?.variable ?? this.#environment(name);
    return found.state === "unset" && alwaysSet.has(name) ? unknownVariable : found;
  }

  assign(name: string, variable: ShellVariable, isExported = false): void {
    this.#locals.set(name, { variable, isExported: isExported || this.#local(name)?.isExported === true });
  }

  export(name: string): void {
    const variable = this.#local(name)?.variable;
    if (variable !== undefined) this.#locals.set(name, { variable, isExported: true });
  }

  /** Something that cannot be followed ran in this shell: any variable may have changed. */
  overtake(): void {
    this.#isOvertaken = true;
  }

  fork(): ShellState {
    return new ShellState(this.#environment, this.#assigned, this, this);
  }

  /** The state in a function's body, which runs when it is called. */
  function(): ShellState {
    const state = this.fork();
    state.#isFunction = true;
    state.pipefail = undefined;
    state.errexit = undefined;
    return state;
  }

  /** Takes in a fork that may have run as a part of this shell. */
  merge(branch: ShellState): void {
    for (const name of branch.#locals.keys()) this.assign(name, unknownVariable);
    this.#isOvertaken ||= branch.#isOvertaken;
    if (branch.pipefail !== this.pipefail) this.pipefail = undefined;
    if (branch.errexit !== this.errexit) this.errexit = undefined;
  }

  /** What a program that this shell starts finds in its environment, with the assignments before its name. */
  environment(assignments: ReadonlyMap<string, ShellVariable>): Environment {
    return (name) => {
      const given = assignments.get(name);
      if (given !== undefined) return given;
      const local = this.#local(name);
      // A name that the environment has stays exported when it is assigned.
      const isInherited = local === undefined || local.isExported || this.#environment(name).state !== "unset";
      return isInherited ? this.lookup(name) : unsetVariable;
    };
  }

  #local(name: string): Local | undefined {
    for (let state: ShellState | undefined = this; state !== undefined; state = state.#outer) {
      const found = state.#locals.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

export interface ShellSettings {
  readonly pipefail: Ternary;
  readonly errexit: Ternary;
}
