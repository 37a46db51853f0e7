/** Which kustomizations an object goes through before it reaches the cluster, and what that does to it. */
import type { KubernetesLabels, KustomizationFacts, Ternary } from "@secpolicy/model";

/** Where an object stands. */
export interface Standing {
  /** Of its file, from the root. */
  readonly path: string;
  /** `null`: only known later. Absent: whoever applies the file decides. */
  readonly namespace: string | null | undefined;
}

const NONE: readonly string[] = [];

const FILE = /\/?[^/]*$/;

function folderOf(path: string): string {
  return path.replace(FILE, "");
}

/** `default` says little: files that have nothing to do with each other share it. */
function isNamed({ namespace }: Standing): boolean {
  return namespace !== undefined && namespace !== "default";
}

export class Kustomizations {
  /** File or folder → the kustomizations that take it in. */
  readonly #takers = new Map<string, KustomizationFacts[]>();
  readonly #own: ReadonlyMap<string, KustomizationFacts>;
  readonly #reaching = new Map<string, readonly KustomizationFacts[]>();
  readonly #partial = new Set<string>();
  readonly #labels = new WeakMap<KubernetesLabels, KubernetesLabels>();

  /** By the path of the kustomization's file. */
  constructor(all: ReadonlyMap<string, KustomizationFacts>) {
    this.#own = all;
    for (const facts of all.values()) {
      for (const taken of facts.takesIn) {
        const takers = this.#takers.get(taken);
        if (takers === undefined) this.#takers.set(taken, [facts]);
        else takers.push(facts);
      }
      for (const file of facts.partial) this.#partial.add(file);
    }
  }

  /** Does the file hold parts of objects, which stand elsewhere as a whole? */
  isPartial(path: string): boolean {
    return this.#partial.has(path);
  }

  /** Those that take in a file, and those that take in these, and so on. */
  reaching(path: string): readonly KustomizationFacts[] {
    const known = this.#reaching.get(path);
    if (known !== undefined) return known;
    const own = this.#own.get(path);
    const found = new Set<KustomizationFacts>([...(this.#takers.get(path) ?? []), ...(own === undefined ? [] : [own])]);
    // A set that grows while it is walked is walked to its end.
    for (const { folder } of found) for (const taker of this.#takers.get(folder) ?? []) found.add(taker);
    const reaching = [...found];
    this.#reaching.set(path, reaching);
    return reaching;
  }

  /** The file has changed, or is gone. */
  forget(path: string): void {
    this.#reaching.delete(path);
  }

  /** Are two files in the cluster at one time? Files of a folder may be alternatives. */
  areAppliedTogether(a: string, b: string): boolean {
    return a === b || this.#shared(a, b).length > 0;
  }

  /** Do the files put two of them beside each other: in one folder or one kustomization? */
  areKeptTogether(a: string, b: string): boolean {
    return folderOf(a) === folderOf(b) || this.areAppliedTogether(a, b);
  }

  /** Do objects of one name, kind and group that stand in two places certainly become one object of the cluster? */
  meet(a: Standing, b: Standing): boolean {
    if (a.namespace !== b.namespace || a.namespace === null) return false;
    if (a.path === b.path) return true;
    const shared = this.#shared(a.path, b.path);
    if (shared.length === 0) return false;
    // What only one of them goes through may tell them apart.
    const own = [...this.reaching(a.path), ...this.reaching(b.path)].filter((one) => !shared.includes(one));
    return own.every(({ namespace, renames }) => namespace === undefined && !renames);
  }

  /** Labels that kustomizations give to selectors in one file and to what they may select in another alike. */
  givenLabels(a: string, b: string): readonly string[] {
    if (this.reaching(a).length === 0) return NONE;
    return this.#shared(a, b).flatMap(({ selectorLabels }) => selectorLabels);
  }

  /** Labels that kustomizations add are there, with a value that depends on which of them is built. */
  labels(path: string, labels: KubernetesLabels): KubernetesLabels {
    const known = this.#labels.get(labels);
    if (known !== undefined) return known;
    const reaching = this.reaching(path);
    const added = reaching.length === 0 ? NONE : reaching.flatMap((one) => one.labels);
    const isPartial = this.isPartial(path);
    if (added.length === 0 && !isPartial) return labels;
    const pairs = { ...labels.pairs };
    for (const key of added) pairs[key] = null;
    const changed = { pairs, open: labels.open || isPartial };
    this.#labels.set(labels, changed);
    return changed;
  }

  #shared(a: string, b: string): readonly KustomizationFacts[] {
    const ofA = this.reaching(a);
    const ofB = ofA.length === 0 ? ofA : this.reaching(b);
    return ofB.length === 0 ? ofB : ofA.filter((one) => ofB.includes(one));
  }

  /** Are objects that stand in two places in the same namespace? */
  shareNamespace(a: Standing, b: Standing): Ternary {
    const ofA = this.reaching(a.path);
    const ofB = this.reaching(b.path);
    const shared = this.#shared(a.path, b.path);
    if (shared.some(({ namespace }) => namespace !== undefined)) return true;
    const isMoved = [...ofA, ...ofB].some(({ namespace }) => namespace !== undefined);
    if (a.namespace === null || b.namespace === null) return undefined;
    if (isNamed(a) && isNamed(b)) return isMoved ? undefined : a.namespace === b.namespace;
    if (a.namespace !== b.namespace) return undefined;
    return shared.length > 0 || folderOf(a.path) === folderOf(b.path) ? true : undefined;
  }
}
