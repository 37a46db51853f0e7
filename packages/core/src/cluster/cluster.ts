/**
 * The objects of all files, as a cluster would hold them: which object does a name mean, which pods does a selector
 * select? Files never show all of a cluster, so each answer says whether there may be others.
 */
import {
  groupOf,
  type KubernetesFacts,
  type KubernetesLabels,
  type KubernetesObject,
  type KubernetesObjectFacts,
  type KubernetesSelection,
  type KustomizationFacts,
  knownValue,
  type Scalar,
  selects,
  type Ternary,
} from "@secpolicy/model";
import { Effects } from "./effects.ts";
import { type Found, foundOf, isSameObject } from "./found.ts";
import { Kustomizations, type Standing } from "./kustomizations.ts";
import { ObjectIndex } from "./object-index.ts";
import { isGiven, isInNoNamespace, NETWORK_GUARDS } from "./well-known.ts";

/** What seeks: an object, or something like one. */
export type Seeker = Pick<KubernetesObject, "source" | "namespace">;

/** Only in the seeker's namespace, or in all. */
export type Where = "here" | "anywhere";

/** Objects of Flux and of K3s that stand for a chart. */
const CHARTS = ["HelmRelease", "HelmChart"];

const UNDECIDED: Found = foundOf([], true);

export class Cluster {
  readonly #index: ObjectIndex;
  readonly #paths = new Set<string>();
  readonly #kustomizations: Kustomizations;
  readonly #effects: Effects;

  constructor(documents: readonly { readonly path: string; readonly facts: KubernetesFacts }[]) {
    const kustomizations = new Map<string, KustomizationFacts>();
    for (const { path, facts } of documents) {
      if (facts.isTemplate === true) continue;
      this.#paths.add(path);
      if (facts.kustomization !== undefined) kustomizations.set(path, facts.kustomization);
    }
    this.#kustomizations = new Kustomizations(kustomizations);
    this.#effects = new Effects(this.#kustomizations, (kind, name) => this.#index.named(kind, name));
    const objects = documents.flatMap(({ facts }) => facts.objects);
    this.#index = new ObjectIndex(objects, ({ place, pod }) =>
      pod === undefined ? undefined : this.#effects.labels(place.path, pod.labels),
    );
  }

  /** The objects of a kind in the seeker's namespace. */
  ofKind(seeker: Seeker, kind: string): Found {
    return this.#together(standingOf(seeker), this.#index.ofKind(kind));
  }

  /** The objects that a name means; `namespace` where it is not the seeker's own. */
  named(seeker: Seeker, kind: string, name: string, namespace?: Scalar<string>): Found {
    if (isGiven(kind, name)) return UNDECIDED;
    const standing = namespace === undefined ? standingOf(seeker) : standingOf({ ...pathOf(seeker), namespace });
    const found = this.#together(standing, this.#index.named(kind, name), kind);
    if (found.objects.length > 0) return found;
    const reaching = this.#kustomizations.reaching(standing.path);
    const isOpen =
      reaching.some((kustomization) => kustomization.isOpen || kustomization.renames) ||
      (kind === "PersistentVolumeClaim" && this.#isMadeForSet(name));
    const isElsewhere = isOpen || this.#hasNameless(standing, kind) || this.#hasCharts(standing);
    return foundOf([], found.open || isElsewhere);
  }

  /** Objects of the name and kind in any namespace but the seeker's. */
  namedElsewhere(
    seeker: Seeker,
    kind: string,
    name: string,
    namespace?: Scalar<string>,
  ): readonly KubernetesObjectFacts[] {
    const standing = namespace === undefined ? standingOf(seeker) : standingOf({ ...pathOf(seeker), namespace });
    if (!this.#paths.has(standing.path)) return [];
    const all = this.#index.named(kind, name);
    return all.every((one) => this.#shareNamespace(standing, one, kind) === false) ? all : [];
  }

  /** Workloads whose pods a selector selects, in the seeker's namespace or in any. */
  pods(seeker: Seeker, selection: KubernetesSelection, where: Where = "here"): Found {
    const labelsOf = (one: KubernetesObjectFacts): KubernetesLabels | undefined => one.pod?.labels;
    return this.#selected(standingOf(seeker), where, selection, this.#index.podCandidates(selection), labelsOf);
  }

  /** Workloads of a name, whatever their kind, in the seeker's namespace. */
  workloads(seeker: Seeker, name: string): readonly KubernetesObjectFacts[] {
    return this.#together(standingOf(seeker), this.#index.workloads(name)).objects;
  }

  /** Is another object certainly in the cluster together with the seeker, and not an alternative to it? */
  isBeside(seeker: KubernetesObject, other: KubernetesObjectFacts): boolean {
    if (isSameObject(seeker, other)) return false;
    const { path } = other.place;
    if (this.#kustomizations.areAppliedTogether(seeker.source.path, path)) return true;
    // Where the files hold an object several times, they are variants of each other.
    const isNamed = seeker.namespace?.known === true && seeker.namespace.value !== "default";
    return isNamed && !this.#hasVariants(other) && !this.#hasVariants(this.#factsOf(seeker));
  }

  #factsOf({ kind, name, source }: KubernetesObject): KubernetesObjectFacts | undefined {
    if (!kind.known || name?.known !== true) return undefined;
    return this.#index.named(kind.value, name.value).find(({ place }) => place.path === source.path);
  }

  #hasVariants(object: KubernetesObjectFacts | undefined): boolean {
    if (object === undefined) return true;
    const namesakes = this.#index.named(object.kind, object.name);
    return namesakes.some((one) => one !== object && one.namespace === object.namespace);
  }

  /** May a kustomization give an object a field that its file lacks: by a patch, or as it adds labels or a namespace? */
  mayAdd({ source, kind, name }: KubernetesObject, field: string): boolean {
    const { path } = source;
    if (this.#effects.mayChange(path, kind.known ? kind.value : "", knownValue(name))) return true;
    return this.#kustomizations
      .reaching(path)
      .some(
        ({ labels, namespace }) =>
          (field === "selector" && labels.length > 0) || (field === "namespace" && namespace !== undefined),
      );
  }

  /** Autoscalers of a workload. */
  scalersOf(seeker: Seeker, kind: string, name: string): readonly KubernetesObjectFacts[] {
    const all = this.#index.ofKind("HorizontalPodAutoscaler", "ScaledObject");
    const own = all.filter(({ scales }) => scales?.kind === kind && scales.name === name);
    return this.#together(standingOf(seeker), own).objects;
  }

  /** Vertical autoscalers of a workload. */
  sizersOf(seeker: Seeker, kind: string, name: string): readonly KubernetesObjectFacts[] {
    const all = this.#index.ofKind("VerticalPodAutoscaler");
    const own = all.filter(({ sizes }) => sizes?.kind === kind && sizes.name === name);
    return this.#together(standingOf(seeker), own).objects;
  }

  /**
   * Other objects that become the same object of the cluster. What a program rendered has none: several kustomizations
   * render one object of a base, and of twins within one of them the program itself would have spoken.
   */
  twinsOf(object: KubernetesObject): readonly KubernetesObjectFacts[] {
    const { kind, name, apiVersion, source } = object;
    if (source.origin !== undefined) return [];
    if (!kind.known || name?.known !== true || !apiVersion.known) return [];
    const namesakes = this.#index.named(kind.value, name.value);
    if (namesakes.length < 2) return [];
    const standing = this.#bare(standingOf(object), kind.value);
    if (this.#effects.mayChange(standing.path, kind.value, name.value)) return [];
    return namesakes.filter((one) => {
      const { path, range } = one.place;
      const isOther = path !== standing.path || range[0] !== object.range[0];
      const isComparable = one.isMade !== true && groupOf(one.apiVersion) === groupOf(apiVersion.value);
      if (!isOther || !isComparable || this.#effects.mayChange(path, one.kind, one.name)) return false;
      return this.#kustomizations.meet(standing, this.#bare({ path, namespace: one.namespace }, one.kind));
    });
  }

  #bare(standing: Standing, kind: string): Standing {
    return isInNoNamespace(kind) ? { ...standing, namespace: undefined } : standing;
  }

  /** Services in the seeker's namespace that ask for the same labels. */
  servicesAlike(seeker: Seeker, selection: KubernetesSelection): readonly KubernetesObjectFacts[] {
    return this.#together(standingOf(seeker), this.#index.servicesOf(selection)).objects;
  }

  /** Objects of some kinds in the namespace that an object is. */
  within({ source, name }: KubernetesObject, ...kinds: readonly string[]): Found {
    const standing: Standing = { path: source.path, namespace: knownValue(name) ?? null };
    const { objects, open } = this.#together(standing, this.#index.ofKind(...kinds));
    const isFed = this.#kustomizations.reaching(standing.path).some((one) => one.isOpen);
    return foundOf(objects, open || isFed || this.#hasCharts(standing));
  }

  /** May policies of network plugins hold where the seeker is, besides NetworkPolicies? */
  mayHaveGuards(seeker: Seeker): boolean {
    return !this.#together(standingOf(seeker), this.#index.ofKind(...NETWORK_GUARDS)).isMissing;
  }

  /** ClusterRoleBindings that give an account of the seeker's namespace a role. */
  bindingsOf(seeker: Seeker, account: string): readonly KubernetesObjectFacts[] {
    const standing = standingOf(seeker);
    const bindings = this.#index.ofKind("ClusterRoleBinding");
    return bindings.filter(({ binding, place }) =>
      binding?.subjects.some(
        ({ kind, name, namespace }) =>
          kind === "ServiceAccount" &&
          name === account &&
          this.#kustomizations.shareNamespace(standing, { path: place.path, namespace }) === true,
      ),
    );
  }

  /** Services that a selector selects by their own labels. */
  services(seeker: Seeker, selection: KubernetesSelection, where: Where = "here"): Found {
    const services = this.#index.ofKind("Service");
    return this.#selected(standingOf(seeker), where, selection, services, ({ labels }) => labels);
  }

  /** Ingresses of the namespace that claim a path of a host. */
  claimants(seeker: Seeker, host: string, path: string, ingressClass: string): readonly KubernetesObjectFacts[] {
    const all = this.#index
      .claimants(host, path)
      .filter(({ claims }) =>
        claims?.some((claim) => claim.host === host && claim.path === path && claim.ingressClass === ingressClass),
      );
    return this.#together(standingOf(seeker), all).objects;
  }

  /** Whether objects of a kind, such as a Service, select a workload's pods. */
  selecting(
    seeker: Seeker,
    kind: string,
    labels: KubernetesLabels,
    selectionOf: (facts: KubernetesObjectFacts) => KubernetesSelection | undefined,
  ): Found {
    const objects: KubernetesObjectFacts[] = [];
    const standing = standingOf(seeker);
    if (!this.#paths.has(standing.path)) return UNDECIDED;
    const own = this.#effects.labels(standing.path, labels);
    let open = false;
    for (const one of this.#index.ofKind(kind)) {
      const selection = selectionOf(one);
      const isSelected = selection === undefined ? false : selects(selection, own);
      if (isSelected === false) continue;
      const isTogether = this.#shareNamespace(standing, one);
      if (isSelected === true && isTogether === true) objects.push(this.#effects.effectively(one));
      else if (isTogether !== false) open = true;
    }
    return foundOf(objects, open);
  }

  #selected(
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
    if (!this.#paths.has(standing.path)) return UNDECIDED;
    const isHere = where === "here";
    const found = isHere
      ? this.#together(standing, certain)
      : foundOf(
          certain.map((one) => this.#effects.effectively(one)),
          false,
        );
    const isOpen = found.open || possible.some((one) => !isHere || this.#shareNamespace(standing, one) !== false);
    if (found.objects.length > 0) return foundOf(found.objects, isOpen);
    const isFed = this.#kustomizations.reaching(standing.path).some((one) => one.isOpen);
    return foundOf([], isOpen || isFed || this.#hasCharts(standing));
  }

  #selects(
    standing: Standing,
    selection: KubernetesSelection,
    { place }: KubernetesObjectFacts,
    labels: KubernetesLabels,
  ): Ternary {
    const own = this.#effects.labels(place.path, labels);
    const given = this.#kustomizations.givenLabels(standing.path, place.path);
    if (given.length === 0) return selects(selection, own);
    const requirements = selection.requirements.filter(({ key }) => !given.includes(key));
    return selects({ ...selection, requirements }, own);
  }

  #together(standing: Standing, all: readonly KubernetesObjectFacts[], kind?: string): Found {
    if (!this.#paths.has(standing.path)) return UNDECIDED;
    const objects: KubernetesObjectFacts[] = [];
    let open = false;
    for (const one of all) {
      const isTogether = this.#shareNamespace(standing, one, kind);
      if (isTogether === true) objects.push(this.#effects.effectively(one));
      else if (isTogether === undefined) open = true;
    }
    return foundOf(objects, open);
  }

  #shareNamespace(standing: Standing, { place, namespace, kind }: KubernetesObjectFacts, wanted = kind): Ternary {
    if (isInNoNamespace(wanted)) return true;
    return this.#kustomizations.shareNamespace(standing, { path: place.path, namespace });
  }

  /** StatefulSets make claims whose names end in a number. */
  #isMadeForSet(claim: string): boolean {
    const sets = this.#index.ofKind("StatefulSet");
    return sets.some(({ volumeClaims }) => volumeClaims?.some((start) => claim.startsWith(start)));
  }

  /** Is a Helm chart installed into the namespace by an object, so that anything may be there? */
  #hasCharts(standing: Standing): boolean {
    const charts = this.#index.ofKind(...CHARTS);
    return charts.some((one) => this.#shareNamespace(standing, one) === true);
  }

  #hasNameless(standing: Standing, kind: string): boolean {
    const all = this.#index.ofKind(kind);
    return all.some((one) => one.name === null && this.#shareNamespace(standing, one) !== false);
  }
}

function pathOf({ source }: Seeker): Pick<Seeker, "source"> {
  return { source };
}

function standingOf({ source, namespace }: Seeker): Standing {
  return { path: source.path, namespace: namespace?.known === false ? null : namespace?.value };
}
