/** Objects by what they are asked for. */
import type { KubernetesLabels, KubernetesObjectFacts, KubernetesSelection } from "@secpolicy/model";

/** The labels of a workload's pods as the cluster has them; nothing for objects without pods. */
export type PodLabels = (object: KubernetesObjectFacts) => KubernetesLabels | undefined;

const ALL = "";
/** Pods that may have labels which the files don't show. */
const OPEN = "?";

export class ObjectIndex {
  readonly #byKind = new Map<string, KubernetesObjectFacts[]>();
  readonly #byName = new Map<string, KubernetesObjectFacts[]>();
  readonly #workloads = new Map<string, KubernetesObjectFacts[]>();
  readonly #claimants = new Map<string, KubernetesObjectFacts[]>();
  /** By the labels that they ask for. */
  readonly #services = new Map<string, KubernetesObjectFacts[]>();
  /** By `key=value`, by `key` where the value is not known, and under the two names above. */
  readonly #pods = new Map<string, KubernetesObjectFacts[]>();

  constructor(objects: Iterable<KubernetesObjectFacts>, podLabels: PodLabels) {
    for (const object of objects) this.#add(object, podLabels(object));
  }

  ofKind(...kinds: readonly string[]): readonly KubernetesObjectFacts[] {
    const [only = "", ...others] = kinds;
    const first = this.#byKind.get(only) ?? [];
    return others.length === 0 ? first : [...first, ...others.flatMap((kind) => this.#byKind.get(kind) ?? [])];
  }

  named(kind: string, name: string | null | undefined): readonly KubernetesObjectFacts[] {
    return this.#byName.get(`${kind}/${name}`) ?? [];
  }

  workloads(name: string): readonly KubernetesObjectFacts[] {
    return this.#workloads.get(name) ?? [];
  }

  claimants(host: string, path: string): readonly KubernetesObjectFacts[] {
    return this.#claimants.get(`${host}${path}`) ?? [];
  }

  /** Services that ask for the same labels as a selection. */
  servicesOf(selection: KubernetesSelection): readonly KubernetesObjectFacts[] {
    return isOpen(selection) ? [] : (this.#services.get(wordsOf(selection)) ?? []);
  }

  /** Workloads whose pods a selection may select, found by one of its labels. */
  podCandidates({ requirements }: KubernetesSelection): readonly KubernetesObjectFacts[] {
    for (const { key, operator, values, open } of requirements) {
      const [value] = values;
      if (operator !== "In" || open || values.length !== 1 || value === undefined) continue;
      return [...new Set([`${key}=${value}`, key, OPEN].flatMap((name) => this.#pods.get(name) ?? []))];
    }
    return this.#pods.get(ALL) ?? [];
  }

  #add(object: KubernetesObjectFacts, labels: KubernetesLabels | undefined): void {
    const { kind, name, claims = [] } = object;
    push(this.#byKind, kind, object);
    if (typeof name === "string") push(this.#byName, `${kind}/${name}`, object);
    const selection = object.service?.selection;
    if (selection !== undefined && !isOpen(selection)) push(this.#services, wordsOf(selection), object);
    for (const { host, path } of claims) push(this.#claimants, `${host}${path}`, object);
    if (labels === undefined) return;
    if (typeof name === "string") push(this.#workloads, name, object);
    push(this.#pods, ALL, object);
    for (const [key, value] of Object.entries(labels.pairs)) {
      push(this.#pods, value === null ? key : `${key}=${value}`, object);
    }
    if (labels.open) push(this.#pods, OPEN, object);
  }
}

function isOpen({ requirements, open }: KubernetesSelection): boolean {
  return open || requirements.some((requirement) => requirement.open);
}

function wordsOf({ requirements }: KubernetesSelection): string {
  const words = requirements.map(({ key, values }) => `${key}=${values.join()}`);
  return words.sort().join("\n");
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
