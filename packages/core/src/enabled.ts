/** Which policies are asked about a node, and what they are told. */
import { type Document, type Kind, kindOf, type TargetName } from "@secpolicy/model";
import type { Clock } from "./clock.ts";
import type { Context, NamedPolicy } from "./policy.ts";
import { emptyProject, type Project } from "./project.ts";
import type { PolicySetting, Settings } from "./settings.ts";

export type PoliciesByTarget = ReadonlyMap<TargetName, readonly NamedPolicy[]>;

/** A policy that is on. */
export interface Enabled extends NamedPolicy {
  readonly options: PolicySetting["options"];
  /** Where its context lies among those of a document. */
  readonly slot: number;
}

interface Group {
  /** Those that judge nodes of all sorts. */
  readonly general: readonly Enabled[];
  /** For each sort that one of them names, those that judge it, the general ones included. */
  readonly bySort: ReadonlyMap<string, readonly Enabled[]>;
}

/** Policies without options are told the same of a document. */
const PLAIN_SLOT = 0;
const PROJECT_SLOT = 1;

/** The policies that are on under the same settings. Made once for all documents under them. */
export class EnabledPolicies {
  /** The targets that they judge. */
  readonly targets: ReadonlySet<TargetName>;
  readonly #groups = new Map<TargetName, Group>();
  readonly #ids = new Map<Kind, Set<string>>();
  #slots = PROJECT_SLOT + 1;

  constructor(policies: PoliciesByTarget, settings: Settings) {
    for (const [target, group] of policies) this.#add(target, group, settings);
    this.targets = new Set(this.#groups.keys());
  }

  #add(target: TargetName, policies: readonly NamedPolicy[], settings: Settings): void {
    const enabled: Enabled[] = [];
    for (const { id, policy } of policies) {
      const setting = settings.get(id);
      if (setting !== undefined) enabled.push({ id, policy, options: setting.options, slot: this.#slotOf(policy) });
    }
    if (enabled.length === 0) return;
    this.#groups.set(target, groupOf(enabled));
    const kind = kindOf(target);
    const ids = this.#ids.get(kind) ?? new Set();
    for (const { id } of enabled) ids.add(id);
    this.#ids.set(kind, ids);
  }

  #slotOf({ options, reads }: NamedPolicy["policy"]): number {
    if (options !== undefined) return this.#slots++;
    return reads === "project" ? PROJECT_SLOT : PLAIN_SLOT;
  }

  /** The policies to show a node to. */
  for(target: TargetName, sort: string | undefined): readonly Enabled[] {
    const group = this.#groups.get(target);
    if (group === undefined) return NONE;
    return (sort === undefined ? undefined : group.bySort.get(sort)) ?? group.general;
  }

  /** Ids of those for a kind of document. */
  idsFor(kind: Kind): ReadonlySet<string> {
    return this.#ids.get(kind) ?? new Set();
  }
}

const NONE: readonly Enabled[] = [];

/** Of a sort that is not known nothing is said but by those that judge all. */
function groupOf(enabled: readonly Enabled[]): Group {
  const sorts = new Set<string>();
  for (const { policy } of enabled) for (const sort of policy.only ?? []) sorts.add(sort);
  const bySort = new Map<string, readonly Enabled[]>();
  for (const sort of sorts)
    bySort.set(
      sort,
      enabled.filter(({ policy: { only } }) => only?.includes(sort) !== false),
    );
  return { general: enabled.filter(({ policy }) => policy.only === undefined), bySort };
}

/** What policies are told on every node of a document. */
export class Contexts {
  readonly #document: Document;
  readonly #project: Project;
  readonly #clock: Clock;
  readonly #made: (JudgeContext | undefined)[] = [];

  constructor(document: Document, project: Project, clock: Clock) {
    this.#document = document;
    this.#project = project;
    this.#clock = clock;
  }

  of({ slot, policy, options }: Enabled): JudgeContext {
    let context = this.#made[slot];
    if (context === undefined) {
      const project = policy.reads === "project" ? this.#project : emptyProject;
      context = new JudgeContext(this.#document, project, options, this.#clock);
      this.#made[slot] = context;
    }
    return context;
  }
}

class JudgeContext implements Context {
  readonly document: Document;
  readonly project: Project;
  readonly options: PolicySetting["options"];
  readonly #clock: Clock;

  constructor(document: Document, project: Project, options: PolicySetting["options"], clock: Clock) {
    this.document = document;
    this.project = project;
    this.options = options;
    this.#clock = clock;
  }

  get now(): string {
    return this.#clock.today;
  }
}
