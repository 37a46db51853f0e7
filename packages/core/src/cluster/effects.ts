/** What kustomizations do to the objects that go through them. */
import type { KubernetesObjectFacts } from "@secpolicy/model";
import { opened } from "./found.ts";
import type { Kustomizations } from "./kustomizations.ts";
import type { Shown } from "./shown.ts";

/** Objects of a kind and name. */
type Namesakes = (kind: string, name: string | null | undefined) => readonly KubernetesObjectFacts[];

export class Effects {
  readonly #kustomizations: Kustomizations;
  readonly #namesakes: Namesakes;
  readonly #shown: Shown;
  readonly #effective = new Map<KubernetesObjectFacts, KubernetesObjectFacts>();

  constructor(kustomizations: Kustomizations, namesakes: Namesakes, shown: Shown) {
    this.#kustomizations = kustomizations;
    this.#namesakes = namesakes;
    this.#shown = shown;
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
    const effective = this.#shown.show(this.mayChange(place.path, kind, name) ? opened(object) : object);
    this.#effective.set(object, effective);
    return effective;
  }
}
