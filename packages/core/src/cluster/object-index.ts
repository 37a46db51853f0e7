/** Asks for objects, and notes what was asked for. */
import type { KubernetesLabels, KubernetesObjectFacts, KubernetesSelection } from "@secpolicy/model";
import type { Note } from "../subjects.ts";
import { ALL, ANY, askedFor, isOpen, type ObjectStore, OPEN, subjectOf, type Way, wordsOf } from "./object-store.ts";

export class ObjectIndex {
  readonly #store: ObjectStore;
  readonly #note: Note | undefined;

  constructor(store: ObjectStore, note: Note | undefined) {
    this.#store = store;
    this.#note = note;
  }

  ofKind(...kinds: readonly string[]): readonly KubernetesObjectFacts[] {
    const [only = "", ...others] = kinds;
    const first = this.#get("kind", only);
    return others.length === 0 ? first : [...first, ...others.flatMap((kind) => this.#get("kind", kind))];
  }

  named(kind: string, name: string | null | undefined): readonly KubernetesObjectFacts[] {
    return this.#get("name", `${kind}/${name}`);
  }

  /** Those of a kind whose name the files do not tell. */
  nameless(kind: string): readonly KubernetesObjectFacts[] {
    return this.#get("nameless", kind);
  }

  workloads(name: string): readonly KubernetesObjectFacts[] {
    return this.#get("workload", name);
  }

  claimants(host: string, path: string): readonly KubernetesObjectFacts[] {
    return this.#get("claim", `${host}${path}`);
  }

  /** Services that ask for the same labels as a selection. */
  servicesOf(selection: KubernetesSelection): readonly KubernetesObjectFacts[] {
    return isOpen(selection) ? [] : this.#get("service", wordsOf(selection));
  }

  /** Autoscalers of a workload. */
  scalersOf(kind: string, name: string): readonly KubernetesObjectFacts[] {
    return this.#get("scaled", `${kind}/${name}`);
  }

  /** Vertical autoscalers of a workload. */
  sizersOf(kind: string, name: string): readonly KubernetesObjectFacts[] {
    return this.#get("sized", `${kind}/${name}`);
  }

  /** Bindings of a kind that name a subject. */
  bindingsOf(kind: string, subject: string): readonly KubernetesObjectFacts[] {
    return this.#get("bound", `${kind}/${subject}`);
  }

  /** Workloads whose pods a selection may select, found by one of its labels. */
  podCandidates(selection: KubernetesSelection): readonly KubernetesObjectFacts[] {
    const asked = askedFor(selection);
    if (asked === undefined) return this.#get("pod", ALL);
    const names = [`${asked.key}=${asked.value}`, asked.key, OPEN];
    return [...new Set(names.flatMap((name) => this.#get("pod", name)))];
  }

  /** Objects of a kind that may select what has the labels, found by one label that they ask for. */
  selectorCandidates(kind: string, { pairs, open }: KubernetesLabels): readonly KubernetesObjectFacts[] {
    if (open) return this.#get("kind", kind);
    const found = [...this.#get("selector", `${kind} ${ANY}`)];
    for (const [key, value] of Object.entries(pairs)) {
      found.push(...this.#get("selector", value === null ? `${kind} ${key}` : `${kind} ${key}=${value}`));
    }
    return found.length < 2 ? found : found.sort(byPlace);
  }

  #get(way: Way, key: string): readonly KubernetesObjectFacts[] {
    const subject = subjectOf(way, key);
    this.#note?.(subject);
    return this.#store.get(subject);
  }
}

function byPlace({ place: a }: KubernetesObjectFacts, { place: b }: KubernetesObjectFacts): number {
  if (a.path === b.path) return a.range[0] - b.range[0];
  return a.path < b.path ? -1 : 1;
}
