/** The objects of all files by what they are asked for. */
import type { KubernetesLabels, KubernetesObjectFacts, KubernetesSelection } from "@secpolicy/model";
import { type Keyed, PathIndex } from "../path-index.ts";
import type { Subject } from "../subjects.ts";

/** The labels of a workload's pods as the cluster has them; nothing for objects without pods. */
export type PodLabels = (object: KubernetesObjectFacts) => KubernetesLabels | undefined;

/** What objects are found by; a key means something else for each. */
export type Way =
  | "kind"
  | "nameless"
  | "name"
  | "workload"
  | "claim"
  | "service"
  | "scaled"
  | "sized"
  | "bound"
  | "selector"
  | "pod";

export const ALL = "";
/** Pods that may have labels which the files don't show. */
export const OPEN = "?";
/** Selectors that ask for no value of a label. */
export const ANY = "*";

type KeyedObject = Keyed<KubernetesObjectFacts>;

export class ObjectStore {
  readonly #podLabels: PodLabels;
  readonly #bySubject: PathIndex<KubernetesObjectFacts>;

  /** In path order. */
  constructor(objects: readonly KubernetesObjectFacts[], podLabels: PodLabels) {
    this.#podLabels = podLabels;
    this.#bySubject = new PathIndex(pathOf, this.#keyed(objects));
  }

  get(subject: Subject): readonly KubernetesObjectFacts[] {
    return this.#bySubject.get(subject);
  }

  /**
   * Puts the objects of a file in the place of those that it had: the subjects that are no longer the same. Only to have
   * moved within the file is no change of any of these.
   */
  replace(
    path: string,
    before: readonly KubernetesObjectFacts[],
    after: readonly KubernetesObjectFacts[],
  ): readonly Subject[] {
    const meaningOf = (object: KubernetesObjectFacts) => ({ ...object, place: path });
    return this.#bySubject.replace(path, this.#keyed(before), this.#keyed(after), meaningOf);
  }

  #keyed(objects: readonly KubernetesObjectFacts[]): readonly KeyedObject[] {
    const keyed: KeyedObject[] = [];
    for (const object of objects) {
      const add = (way: Way, key: string): void => void keyed.push([subjectOf(way, key), object]);
      addOwn(object, add);
      addSelection(object, add);
      const labels = this.#podLabels(object);
      if (labels !== undefined) addPods(object, labels, add);
    }
    return keyed;
  }
}

export function subjectOf(way: Way, key: string): Subject {
  return `${way} ${key}`;
}

type Add = (way: Way, key: string) => void;

function addOwn({ kind, name, claims, scales, sizes, binding }: KubernetesObjectFacts, add: Add): void {
  add("kind", kind);
  if (name === null) add("nameless", kind);
  if (typeof name === "string") add("name", `${kind}/${name}`);
  for (const key of new Set(claims?.map(({ host, path }) => `${host}${path}`))) add("claim", key);
  if (scales !== undefined) add("scaled", `${scales.kind}/${scales.name}`);
  if (sizes !== undefined) add("sized", `${sizes.kind}/${sizes.name}`);
  for (const subject of new Set(binding?.subjects.map((one) => one.name))) add("bound", `${kind}/${subject}`);
}

/** By `key=value`, by `key`, or under the name above. */
function addSelection(object: KubernetesObjectFacts, add: Add): void {
  const { kind, service } = object;
  if (service?.selection !== undefined && !isOpen(service.selection)) add("service", wordsOf(service.selection));
  const selection = selectionOf(object);
  if (selection === undefined) return;
  const asked = askedFor(selection);
  if (asked === undefined) add("selector", `${kind} ${ANY}`);
  else for (const key of [asked.key, `${asked.key}=${asked.value}`]) add("selector", `${kind} ${key}`);
}

/** By `key=value`, by `key` where the value is not known, and under the names above. */
function addPods({ name }: KubernetesObjectFacts, { pairs, open }: KubernetesLabels, add: Add): void {
  if (typeof name === "string") add("workload", name);
  add("pod", ALL);
  for (const [key, value] of Object.entries(pairs)) add("pod", value === null ? key : `${key}=${value}`);
  if (open) add("pod", OPEN);
}

/** What a Service, a NetworkPolicy or a PodDisruptionBudget selects pods by. */
export function selectionOf({ service, network, budget }: KubernetesObjectFacts): KubernetesSelection | undefined {
  return service?.selection ?? network?.selection ?? budget?.selection;
}

export function isOpen({ requirements, open }: KubernetesSelection): boolean {
  return open || requirements.some((requirement) => requirement.open);
}

export function wordsOf({ requirements }: KubernetesSelection): string {
  const words = requirements.map(({ key, values }) => `${key}=${values.join()}`);
  return words.sort().join("\n");
}

/** The first label of which a selection asks for one value: what lacks it is not selected. */
export function askedFor({ requirements }: KubernetesSelection) {
  for (const { key, operator, values, open } of requirements) {
    const [value] = values;
    if (operator === "In" && !open && values.length === 1 && value !== undefined) return { key, value };
  }
  return undefined;
}

function pathOf({ place }: KubernetesObjectFacts): string {
  return place.path;
}
