/** What kustomizations do to the objects that go through them. */
import type { KubernetesLabels, KubernetesObjectFacts } from "@secpolicy/model";
import { opened } from "./found.ts";
import type { Kustomizations } from "./kustomizations.ts";

/** Objects of a kind and name. */
type Namesakes = (kind: string, name: string | null | undefined) => readonly KubernetesObjectFacts[];

export class Effects {
  readonly #kustomizations: Kustomizations;
  readonly #namesakes: Namesakes;
  readonly #labels = new Map<KubernetesLabels, KubernetesLabels>();
  readonly #effective = new Map<KubernetesObjectFacts, KubernetesObjectFacts>();

  constructor(kustomizations: Kustomizations, namesakes: Namesakes) {
    this.#kustomizations = kustomizations;
    this.#namesakes = namesakes;
  }

  /** Labels that kustomizations add are there, with a value that depends on which of them is built. */
  labels(path: string, labels: KubernetesLabels): KubernetesLabels {
    const known = this.#labels.get(labels);
    if (known !== undefined) return known;
    const added = this.#kustomizations.addedLabels(path);
    const isPartial = this.#kustomizations.isPartial(path);
    if (added.length === 0 && !isPartial) return labels;
    const pairs = { ...labels.pairs };
    for (const key of added) pairs[key] = null;
    const changed = { pairs, open: labels.open || isPartial };
    this.#labels.set(labels, changed);
    return changed;
  }

  /** Is an object, or another one of its name, a patch? */
  areParts(path: string, kind: string, name: string | null | undefined): boolean {
    const paths = this.#namesakes(kind, name).map(({ place }) => place.path);
    return [path, ...paths].some((one) => this.#kustomizations.isPartial(one));
  }

  /** May a kustomization change the object or take it out, or is it a part of one? */
  mayChange(path: string, kind: string, name: string | null | undefined): boolean {
    const isPatched = this.#kustomizations
      .reaching(path)
      .some(({ patches }) => patches.includes("*") || patches.includes(kind));
    return isPatched || this.areParts(path, kind, name);
  }

  /** What patches of kustomizations may change is open. */
  effectively(object: KubernetesObjectFacts): KubernetesObjectFacts {
    const known = this.#effective.get(object);
    if (known !== undefined) return known;
    const { kind, name, place } = object;
    const effective = this.mayChange(place.path, kind, name) ? opened(object) : object;
    this.#effective.set(object, effective);
    return effective;
  }
}
