/** Which policies are asked about a node. */
import type { Document, TargetName } from "@secpolicy/model";
import type { Clock } from "./clock.ts";
import type { Context, NamedPolicy } from "./policy.ts";
import { emptyProject, type Project } from "./project.ts";
import type { PolicySetting, Settings } from "./settings.ts";

/** A document's circumstances. */
export interface Circumstances {
  readonly document: Document;
  readonly policies: ReadonlyMap<TargetName, readonly NamedPolicy[]>;
  readonly settings: Settings;
  readonly project: Project;
  readonly clock: Clock;
}

/** A policy that is on for the document, with what it is told on every node. */
export interface Enabled extends NamedPolicy {
  readonly context: JudgeContext;
}

/** The policies that are on for a document, by target and by sort of node; each is looked up once. */
export class EnabledPolicies {
  readonly #input: Circumstances;
  readonly #byTarget = new Map<TargetName, readonly Enabled[]>();
  readonly #bySort = new Map<TargetName, Map<string | undefined, readonly Enabled[]>>();

  constructor(input: Circumstances) {
    this.#input = input;
  }

  for(target: TargetName, sort: string | undefined): readonly Enabled[] {
    let groups = this.#bySort.get(target);
    if (groups === undefined) {
      groups = new Map();
      this.#bySort.set(target, groups);
    }
    let group = groups.get(sort);
    if (group === undefined) {
      group = this.#of(target).filter(({ policy: { only } }) => only === undefined || takes(only, sort));
      groups.set(sort, group);
    }
    return group;
  }

  #of(target: TargetName): readonly Enabled[] {
    let enabled = this.#byTarget.get(target);
    if (enabled === undefined) {
      enabled = enabledOf(target, this.#input);
      this.#byTarget.set(target, enabled);
    }
    return enabled;
  }
}

/** Of a sort that is not known nothing is said. */
function takes(only: readonly string[], sort: string | undefined): boolean {
  return sort !== undefined && only.includes(sort);
}

function enabledOf(target: TargetName, { document, policies, settings, project, clock }: Circumstances): Enabled[] {
  const enabled: Enabled[] = [];
  for (const { id, policy } of policies.get(target) ?? []) {
    const setting = settings.get(id);
    if (setting === undefined) continue;
    const seen = policy.reads === "project" ? project : emptyProject;
    enabled.push({ id, policy, context: new JudgeContext(document, seen, setting.options, clock) });
  }
  return enabled;
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

/** The targets of policies that are enabled here. */
export function wantedBy({ policies, settings }: Circumstances): ReadonlySet<TargetName> {
  const wanted = new Set<TargetName>();
  for (const [target, group] of policies) if (group.some(({ id }) => settings.has(id))) wanted.add(target);
  return wanted;
}
