/** Which objects are in the cluster together with one that asks: in its namespace, by what is applied with it, certainly or maybe. */
import {
  type KubernetesLabels,
  type KubernetesObjectFacts,
  type KubernetesSelection,
  selects,
  type Ternary,
} from "@secpolicy/model";
import type { Note } from "../subjects.ts";
import { type ClusterFacts, KUSTOMIZATIONS } from "./cluster-facts.ts";
import { Effects } from "./effects.ts";
import { type Found, foundOf } from "./found.ts";
import type { Kustomizations, Standing } from "./kustomizations.ts";
import { ObjectIndex } from "./object-index.ts";
import { Shown } from "./shown.ts";
import { isInNoNamespace } from "./well-known.ts";

/** Only in the seeker's namespace, or in all. */
export type Where = "here" | "anywhere";

/** Objects of Flux and of K3s that stand for a chart. */
const CHARTS = ["HelmRelease", "HelmChart"];

/** Nothing was found, and nothing is known. */
export const UNDECIDED: Found = foundOf([], true);

export class Presence {
  readonly index: ObjectIndex;
  readonly kustomizations: Kustomizations;
  readonly effects: Effects;
  readonly shown: Shown;
  readonly #facts: ClusterFacts;

  constructor(facts: ClusterFacts, note: Note | undefined) {
    this.#facts = facts;
    note?.(KUSTOMIZATIONS);
    this.kustomizations = facts.kustomizations;
    this.index = new ObjectIndex(facts.objects, note);
    this.shown = new Shown(note);
    this.effects = new Effects(this.kustomizations, (kind, name) => this.index.named(kind, name), this.shown);
  }

  /** Is the file one of those that were asked about? Of others nothing is known. */
  has(path: string): boolean {
    return this.#facts.has(path);
  }

  /** Which of the candidates a selector selects by the labels that they will have. */
  selected(
    standing: Standing,
    where: Where,
    selection: KubernetesSelection,
    candidates: readonly KubernetesObjectFacts[],
    labelsOf: (facts: KubernetesObjectFacts) => KubernetesLabels | undefined,
  ): Found {
    const certain: KubernetesObjectFacts[] = [];
    const possible: KubernetesObjectFacts[] = [];
    for (const one of candidates) {
      const labels = labelsOf(one);
      const isSelected = labels === undefined ? false : this.#selects(standing, selection, one, labels);
      if (isSelected === true) certain.push(one);
      else if (isSelected === undefined) possible.push(one);
    }
    if (!this.has(standing.path)) return UNDECIDED;
    const isHere = where === "here";
    const found = isHere
      ? this.together(standing, certain)
      : foundOf(
          certain.map((one) => this.effects.effectively(one)),
          false,
        );
    const isOpen = found.open || possible.some((one) => !isHere || this.shareNamespace(standing, one) !== false);
    if (found.objects.length > 0) return foundOf(found.objects, isOpen);
    return foundOf([], isOpen || this.mayHoldMore(standing));
  }

  #selects(
    standing: Standing,
    selection: KubernetesSelection,
    { place }: KubernetesObjectFacts,
    labels: KubernetesLabels,
  ): Ternary {
    const own = this.kustomizations.labels(place.path, labels);
    const given = this.kustomizations.givenLabels(standing.path, place.path);
    if (given.length === 0) return selects(selection, own);
    const requirements = selection.requirements.filter(({ key }) => !given.includes(key));
    return selects({ ...selection, requirements }, own);
  }

  /** Which of them are in the same namespace; `kind` where it differs from what they are. */
  together(standing: Standing, all: readonly KubernetesObjectFacts[], kind?: string): Found {
    if (!this.has(standing.path)) return UNDECIDED;
    const objects: KubernetesObjectFacts[] = [];
    let open = false;
    for (const one of all) {
      const isTogether = this.shareNamespace(standing, one, kind);
      if (isTogether === true) objects.push(this.effects.effectively(one));
      else if (isTogether === undefined) open = true;
    }
    return foundOf(objects, open);
  }

  shareNamespace(standing: Standing, { place, namespace, kind }: KubernetesObjectFacts, wanted = kind): Ternary {
    if (isInNoNamespace(wanted)) return true;
    return this.kustomizations.shareNamespace(standing, { path: place.path, namespace });
  }

  /** May what the files don't show be in the namespace: resources from elsewhere, or a chart? */
  mayHoldMore(standing: Standing): boolean {
    return this.kustomizations.reaching(standing.path).some((one) => one.isOpen) || this.hasCharts(standing);
  }

  /** Is a Helm chart installed into the namespace by an object, so that anything may be there? */
  hasCharts(standing: Standing): boolean {
    const charts = this.index.ofKind(...CHARTS);
    return charts.some((one) => this.shareNamespace(standing, one) === true);
  }

  /** Is there an object of the kind whose name the files do not tell? */
  hasNameless(standing: Standing, kind: string): boolean {
    return this.index.nameless(kind).some((one) => this.shareNamespace(standing, one) !== false);
  }
}
