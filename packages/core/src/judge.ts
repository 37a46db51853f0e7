/** One walk over one document: each node is shown to the policies that judge nodes of its kind. */
import {
  type Address,
  type Document,
  type KindModule,
  type Limits,
  type Located,
  overLimit,
  placeOf,
  type TargetName,
  type Targets,
} from "@secpolicy/model";
import type { Clock } from "./clock.ts";
import { Contexts, type EnabledPolicies, type PoliciesByTarget } from "./enabled.ts";
import { type Found, Merger } from "./merger.ts";
import type { NamedPolicy } from "./policy.ts";
import type { Project } from "./project.ts";
import type { Failure } from "./report.ts";
import { AskedTooEarly } from "./unread-project.ts";

/** What policies say of a document. */
export interface Verdicts {
  readonly found: readonly Found[];
  readonly failures: readonly Failure[];
  /** Ids of enabled policies for this kind of document: a directive that names another one is not unused. */
  readonly ran: ReadonlySet<string>;
  /** Ids of policies that threw. */
  readonly broken: readonly string[];
  /** Did an enabled policy have an opinion on some node? */
  readonly judged: boolean;
}

/** Nodes that stand for a file's form; to look at them alone is not to judge what the file says. */
const formOnly: ReadonlySet<TargetName> = new Set<TargetName>(["kubernetes.manifest"]);

export interface JudgeInput {
  readonly document: Document;
  readonly module: KindModule;
  readonly enabled: EnabledPolicies;
  readonly project: Project;
  readonly clock: Clock;
  readonly limits: Limits;
}

export function groupByTarget(policies: readonly NamedPolicy[]): PoliciesByTarget {
  const groups = new Map<TargetName, NamedPolicy[]>();
  for (const named of policies) {
    const group = groups.get(named.policy.on);
    if (group === undefined) groups.set(named.policy.on, [named]);
    else group.push(named);
  }
  return groups;
}

export function judge(input: JudgeInput): Verdicts {
  const { document, module, enabled } = input;
  const judging = new Judging(input);
  module.walk(
    document.model,
    (target, node, address, sort) => judging.show(target, node, address, sort),
    enabled.targets,
  );
  return judging.verdicts();
}

/** A class and not closures, so that the engine below it finds one hot function, not one for each document. */
class Judging {
  readonly #input: JudgeInput;
  readonly #contexts: Contexts;
  readonly #merger: Merger;
  readonly #failures: Failure[] = [];
  readonly #broken = new Set<string>();
  #judged = false;
  #isFull = false;

  constructor(input: JudgeInput) {
    this.#input = input;
    const { document, project, clock } = input;
    this.#contexts = new Contexts(document, project, clock);
    this.#merger = new Merger(document);
  }

  show<T extends TargetName>(target: T, node: Targets[T], address: Address, sort: string | undefined): void {
    if (this.#isFull) return;
    for (const enabled of this.#input.enabled.for(target, sort)) {
      const { id, policy } = enabled;
      if (this.#broken.size > 0 && this.#broken.has(id)) continue;
      try {
        if (policy.applies?.(node) === false) continue;
        this.#judged ||= !formOnly.has(target);
        for (const finding of policy.check(node, this.#contexts.of(enabled))) {
          if (!this.#hasRoom()) return;
          this.#merger.add(id, finding, address);
        }
      } catch (error) {
        if (error instanceof AskedTooEarly) throw error;
        this.#broken.add(id);
        this.#failures.push(failureOf(id, this.#input.document, node, error));
      }
    }
  }

  /** What comes behind the last finding that has room is not judged. */
  #hasRoom(): boolean {
    const { document, limits } = this.#input;
    if (this.#merger.size < limits.findings) return true;
    this.#isFull = true;
    const message = overLimit(`The file has more than ${limits.findings} findings`, "findings", limits);
    this.#failures.push({ path: document.path, message });
    return false;
  }

  /** None when policies have not seen all of the document. */
  #ran(): ReadonlySet<string> {
    if (this.#isFull) return new Set();
    const { document, enabled } = this.#input;
    const ids = enabled.idsFor(document.kind);
    return this.#broken.size === 0 ? ids : new Set([...ids].filter((id) => !this.#broken.has(id)));
  }

  verdicts(): Verdicts {
    return {
      found: this.#merger.found(),
      failures: this.#failures,
      ran: this.#ran(),
      broken: [...this.#broken],
      judged: this.#judged,
    };
  }
}

function failureOf(id: string, document: Document, node: Located, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    path: node.source.path,
    policy: id,
    message: `Policy ${id} failed on ${document.path}: ${reason}`,
    start: placeOf(node).start,
  };
}
