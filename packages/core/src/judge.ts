/** One walk over one document: each node is shown to the policies that judge nodes of its kind. */
import {
  type Address,
  type Document,
  type KindModule,
  kindOf,
  type Located,
  placeOf,
  type TargetName,
  type Targets,
} from "@secpolicy/model";
import type { Clock } from "./clock.ts";
import type { Context, Finding, NamedPolicy, Related } from "./policy.ts";
import { emptyProject, type Project } from "./project.ts";
import type { Failure } from "./report.ts";
import type { PolicySetting, Settings } from "./settings.ts";

/** A finding with what the engine knows about it. */
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

export interface Found {
  readonly policy: string;
  readonly finding: Finding;
  readonly address: Address;
  /** Holds for the very node that the place belongs to, whoever else uses the value. */
  readonly direct: boolean;
}

/** Nodes that stand for a file's form; to look at them alone is not to judge what the file says. */
const formOnly: ReadonlySet<TargetName> = new Set<TargetName>(["kubernetes.manifest"]);

export interface JudgeInput {
  readonly document: Document;
  readonly module: KindModule;
  readonly policies: ReadonlyMap<TargetName, readonly NamedPolicy[]>;
  readonly settings: Settings;
  readonly project: Project;
  readonly clock: Clock;
}

export function groupByTarget(policies: readonly NamedPolicy[]): ReadonlyMap<TargetName, readonly NamedPolicy[]> {
  const groups = new Map<TargetName, NamedPolicy[]>();
  for (const named of policies) {
    const group = groups.get(named.policy.on);
    if (group === undefined) groups.set(named.policy.on, [named]);
    else group.push(named);
  }
  return groups;
}

export function judge(input: JudgeInput): Verdicts {
  const { document, module, policies, settings } = input;
  const judging = new Judging(input);
  module.walk(
    document.model,
    (target, node, address, sort) => judging.show(target, node, address, sort),
    wantedBy(policies, settings),
  );
  return judging.verdicts();
}

/** A class and not closures, so that the engine below it finds one hot function, not one for each document. */
class Judging {
  readonly #input: JudgeInput;
  readonly #enabled: EnabledPolicies;
  readonly #merger: Merger;
  readonly #failures: Failure[] = [];
  readonly #broken = new Set<string>();
  #judged = false;

  constructor(input: JudgeInput) {
    this.#input = input;
    this.#enabled = new EnabledPolicies(input);
    this.#merger = new Merger(input.document);
  }

  show<T extends TargetName>(target: T, node: Targets[T], address: Address, sort: string | undefined): void {
    for (const { id, policy, context } of this.#enabled.for(target, sort)) {
      if (this.#broken.size > 0 && this.#broken.has(id)) continue;
      try {
        if (policy.applies?.(node) === false) continue;
        this.#judged ||= !formOnly.has(target);
        for (const finding of policy.check(node, context)) this.#merger.add(id, finding, address);
      } catch (error) {
        this.#broken.add(id);
        this.#failures.push(failureOf(id, this.#input.document, node, error));
      }
    }
  }

  verdicts(): Verdicts {
    const { document, policies, settings } = this.#input;
    const ran = new Set<string>();
    for (const [target, group] of policies) {
      if (kindOf(target) !== document.kind) continue;
      for (const { id } of group) if (settings.has(id) && !this.#broken.has(id)) ran.add(id);
    }
    return {
      found: this.#merger.found(),
      failures: this.#failures,
      ran,
      broken: [...this.#broken],
      judged: this.#judged,
    };
  }
}

/** A policy that is on for the document, with what it is told on every node. */
interface Enabled extends NamedPolicy {
  readonly context: JudgeContext;
}

/** The policies that are on for a document, by target and by sort of node; each is looked up once. */
class EnabledPolicies {
  readonly #input: JudgeInput;
  readonly #byTarget = new Map<TargetName, readonly Enabled[]>();
  readonly #bySort = new Map<TargetName, Map<string | undefined, readonly Enabled[]>>();

  constructor(input: JudgeInput) {
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

function enabledOf(target: TargetName, { document, policies, settings, project, clock }: JudgeInput): Enabled[] {
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
function wantedBy(policies: JudgeInput["policies"], settings: Settings): ReadonlySet<TargetName> {
  const wanted = new Set<TargetName>();
  for (const [target, group] of policies) if (group.some(({ id }) => settings.has(id))) wanted.add(target);
  return wanted;
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

/** Unites findings of one policy at the same place: a value that three services inherit is one finding. */
class Merger {
  readonly #document: Document;
  readonly #byPlace = new Map<string, Found & { readonly related: Related[]; direct: boolean }>();

  constructor(document: Document) {
    this.#document = document;
  }

  add(policy: string, finding: Finding, address: Address): void {
    const { at } = finding;
    const source = this.#document.sources.indexOf(at.source);
    if (source === -1) throw new Error(`it points into ${at.source.path}, which is not a source of the document.`);
    const key = `${policy} ${source} ${at.range[0]} ${at.range[1]}`;
    const known = this.#byPlace.get(key);
    const direct = !(finding.related ?? []).some(({ user }) => user === true);
    if (known === undefined) {
      this.#byPlace.set(key, { policy, finding, address, direct, related: [...(finding.related ?? [])] });
      return;
    }
    known.direct ||= direct;
    for (const related of finding.related ?? []) {
      if (!known.related.some((other) => isSamePlace(other, related))) known.related.push(related);
    }
  }

  found(): readonly Found[] {
    return [...this.#byPlace.values()].map(({ policy, finding, address, direct, related }) => ({
      policy,
      address,
      direct,
      finding: { ...finding, related },
    }));
  }
}

function isSamePlace(a: Related, b: Related): boolean {
  return pathOf(a) === pathOf(b) && a.at.range[0] === b.at.range[0] && a.at.range[1] === b.at.range[1];
}

function pathOf({ at }: Related): string {
  return "source" in at ? at.source.path : at.path;
}
