/**
 * The objects of all files, as a cluster would hold them: which object does a name mean, which pods does a selector
 * select? Files never show all of a cluster, so each answer says whether there may be others.
 */
import {
  groupOf,
  type KubernetesLabels,
  type KubernetesObject,
  type KubernetesObjectFacts,
  type KubernetesSelection,
  knownValue,
  type Scalar,
  selects,
} from "@secpolicy/model";
import type { Effects } from "./effects.ts";
import { type Found, foundOf, isSameObject } from "./found.ts";
import type { Kustomizations, Standing } from "./kustomizations.ts";
import type { ObjectIndex } from "./object-index.ts";
import { selectionOf } from "./object-store.ts";
import { type Presence, UNDECIDED, type Where } from "./presence.ts";
import { isGiven, isInNoNamespace, NETWORK_GUARDS } from "./well-known.ts";

/** What seeks: an object, or something like one. */
export type Seeker = Pick<KubernetesObject, "source" | "namespace">;

export class Cluster {
  readonly #presence: Presence;
  readonly #index: ObjectIndex;
  readonly #kustomizations: Kustomizations;
  readonly #effects: Effects;

  constructor(presence: Presence) {
    this.#presence = presence;
    const { index, kustomizations, effects } = presence;
    this.#index = index;
    this.#kustomizations = kustomizations;
    this.#effects = effects;
  }

  /** The objects of a kind in the seeker's namespace. */
  ofKind(seeker: Seeker, kind: string): Found {
    return this.#presence.together(standingOf(seeker), this.#index.ofKind(kind));
  }

  /** The objects that a name means; `namespace` where it is not the seeker's own. */
  named(seeker: Seeker, kind: string, name: string, namespace?: Scalar<string>): Found {
    if (isGiven(kind, name)) return UNDECIDED;
    const standing = namespace === undefined ? standingOf(seeker) : standingOf({ ...pathOf(seeker), namespace });
    const found = this.#presence.together(standing, this.#index.named(kind, name), kind);
    if (found.objects.length > 0) return found;
    const reaching = this.#kustomizations.reaching(standing.path);
    const isOpen =
      reaching.some((kustomization) => kustomization.isOpen || kustomization.renames) ||
      (kind === "PersistentVolumeClaim" && this.#isMadeForSet(name));
    const isElsewhere = isOpen || this.#presence.hasNameless(standing, kind) || this.#presence.hasCharts(standing);
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
    if (!this.#presence.has(standing.path)) return [];
    const all = this.#index.named(kind, name);
    if (!all.every((one) => this.#presence.shareNamespace(standing, one, kind) === false)) return [];
    return all.map((one) => this.#presence.shown.show(one));
  }

  /** Workloads whose pods a selector selects, in the seeker's namespace or in any. */
  pods(seeker: Seeker, selection: KubernetesSelection, where: Where = "here"): Found {
    const labelsOf = (one: KubernetesObjectFacts): KubernetesLabels | undefined => one.pod?.labels;
    return this.#presence.selected(
      standingOf(seeker),
      where,
      selection,
      this.#index.podCandidates(selection),
      labelsOf,
    );
  }

  /** Workloads of a name, whatever their kind, in the seeker's namespace. */
  workloads(seeker: Seeker, name: string): readonly KubernetesObjectFacts[] {
    return this.#presence.together(standingOf(seeker), this.#index.workloads(name)).objects;
  }

  /** Is another object certainly in the cluster together with the seeker, and not an alternative to it? */
  isBeside(seeker: KubernetesObject, shown: KubernetesObjectFacts): boolean {
    const other = this.#presence.shown.original(shown);
    if (isSameObject(seeker, other)) return false;
    if (this.#kustomizations.areAppliedTogether(seeker.source.path, other.place.path)) return true;
    // Where the files hold an object several times, they are variants of each other.
    const isNamed = seeker.namespace?.known === true && seeker.namespace.value !== "default";
    return isNamed && !this.#hasVariants(other) && !this.#hasVariants(this.#factsOf(seeker));
  }

  /** Do the files put an object beside the seeker: in one file, one folder or one kustomization? */
  isKeptWith({ source }: Pick<Seeker, "source">, other: KubernetesObjectFacts): boolean {
    return this.#kustomizations.areKeptTogether(source.path, this.#presence.shown.original(other).place.path);
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
    return this.#presence.together(standingOf(seeker), this.#index.scalersOf(kind, name)).objects;
  }

  /** Vertical autoscalers of a workload. */
  sizersOf(seeker: Seeker, kind: string, name: string): readonly KubernetesObjectFacts[] {
    return this.#presence.together(standingOf(seeker), this.#index.sizersOf(kind, name)).objects;
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
    const twins = namesakes.filter((one) => {
      const { path, range } = one.place;
      const isOther = path !== standing.path || range[0] !== object.range[0];
      const isComparable = one.isMade !== true && groupOf(one.apiVersion) === groupOf(apiVersion.value);
      if (!isOther || !isComparable || this.#effects.mayChange(path, one.kind, one.name)) return false;
      return this.#kustomizations.meet(standing, this.#bare({ path, namespace: one.namespace }, one.kind));
    });
    return twins.map((one) => this.#presence.shown.show(one));
  }

  #bare(standing: Standing, kind: string): Standing {
    return isInNoNamespace(kind) ? { ...standing, namespace: undefined } : standing;
  }

  /** Services in the seeker's namespace that ask for the same labels. */
  servicesAlike(seeker: Seeker, selection: KubernetesSelection): readonly KubernetesObjectFacts[] {
    return this.#presence.together(standingOf(seeker), this.#index.servicesOf(selection)).objects;
  }

  /** Objects of some kinds in the namespace that an object is. */
  within({ source, name }: KubernetesObject, ...kinds: readonly string[]): Found {
    const standing: Standing = { path: source.path, namespace: knownValue(name) ?? null };
    const { objects, open } = this.#presence.together(standing, this.#index.ofKind(...kinds));
    return foundOf(objects, open || this.#presence.mayHoldMore(standing));
  }

  /** May policies of network plugins hold where the seeker is, besides NetworkPolicies? */
  mayHaveGuards(seeker: Seeker): boolean {
    return !this.#presence.together(standingOf(seeker), this.#index.ofKind(...NETWORK_GUARDS)).isMissing;
  }

  /** ClusterRoleBindings that give an account of the seeker's namespace a role. */
  bindingsOf(seeker: Seeker, account: string): readonly KubernetesObjectFacts[] {
    const standing = standingOf(seeker);
    const bindings = this.#index.bindingsOf("ClusterRoleBinding", account);
    const own = bindings.filter(({ binding, place }) =>
      binding?.subjects.some(
        ({ kind, name, namespace }) =>
          kind === "ServiceAccount" &&
          name === account &&
          this.#kustomizations.shareNamespace(standing, { path: place.path, namespace }) === true,
      ),
    );
    return own.map((one) => this.#presence.shown.show(one));
  }

  /** Services that a selector selects by their own labels. */
  services(seeker: Seeker, selection: KubernetesSelection, where: Where = "here"): Found {
    const services = this.#index.ofKind("Service");
    return this.#presence.selected(standingOf(seeker), where, selection, services, ({ labels }) => labels);
  }

  /** Ingresses of the namespace that claim a path of a host. */
  claimants(seeker: Seeker, host: string, path: string, ingressClass: string): readonly KubernetesObjectFacts[] {
    const all = this.#index
      .claimants(host, path)
      .filter(({ claims }) =>
        claims?.some((claim) => claim.host === host && claim.path === path && claim.ingressClass === ingressClass),
      );
    return this.#presence.together(standingOf(seeker), all).objects;
  }

  /** Whether objects of a kind, such as a Service, select a workload's pods. */
  selecting(seeker: Seeker, kind: string, labels: KubernetesLabels): Found {
    const objects: KubernetesObjectFacts[] = [];
    const standing = standingOf(seeker);
    if (!this.#presence.has(standing.path)) return UNDECIDED;
    const own = this.#kustomizations.labels(standing.path, labels);
    let open = false;
    for (const one of this.#index.selectorCandidates(kind, own)) {
      const selection = selectionOf(one);
      const isSelected = selection === undefined ? false : selects(selection, own);
      if (isSelected === false) continue;
      const isTogether = this.#presence.shareNamespace(standing, one);
      if (isSelected === true && isTogether === true) objects.push(this.#effects.effectively(one));
      else if (isTogether !== false) open = true;
    }
    return foundOf(objects, open);
  }

  /** StatefulSets make claims whose names end in a number. */
  #isMadeForSet(claim: string): boolean {
    const sets = this.#index.ofKind("StatefulSet");
    return sets.some(({ volumeClaims }) => volumeClaims?.some((start) => claim.startsWith(start)));
  }
}

function pathOf({ source }: Seeker): Pick<Seeker, "source"> {
  return { source };
}

function standingOf({ source, namespace }: Seeker): Standing {
  return { path: source.path, namespace: namespace?.known === false ? null : namespace?.value };
}
