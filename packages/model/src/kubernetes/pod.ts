import type { ModelSettings } from "../document.ts";
import { known, type Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { appArmorAnnotationsOf, seccompAnnotationsOf } from "./annotations.ts";
import { containersOf, labelOf } from "./container.ts";
import { contextOf } from "./context.ts";
import { booleanField, wordField, wordsOfItems } from "./fields.ts";
import { labelsOf } from "./labels.ts";
import { longRunningOf } from "./long-running.ts";
import type {
  KubernetesContainer,
  KubernetesContext,
  KubernetesObject,
  KubernetesPod,
  KubernetesStandard,
  KubernetesVolume,
} from "./model.ts";
import { windowsOf } from "./operating-system.ts";
import { type PodSource, podSourcesOf } from "./pod-specs.ts";
import type { KubernetesLabels } from "./relations.ts";
import { volumesOf } from "./volumes.ts";

/** Files that say so themselves: `repo-patch.yaml`, `patches/web.yaml`. */
const PATCH = /(?:^|[/._-])patch(?:es)?(?:[/._-]|$)/i;

class Pod implements KubernetesPod {
  readonly source: Located["source"];
  readonly range: Located["range"];
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly object: KubernetesObject;
  readonly containers: readonly KubernetesContainer[];
  readonly isWindows: KubernetesPod["isWindows"];
  readonly hostUsers: KubernetesPod["hostUsers"];
  readonly standard: KubernetesStandard;
  readonly context: KubernetesContext;
  readonly labels: KubernetesLabels;
  readonly #annotations: YamlMap | undefined;
  readonly #isPart: boolean;
  #volumes: readonly KubernetesVolume[] | undefined;
  #isPatch: boolean | undefined;

  constructor(
    object: KubernetesObject,
    { at, spec, metadata, isOpen, isPart }: PodSource,
    standard: KubernetesStandard,
  ) {
    const { source, range } = at ?? object;
    this.source = source;
    this.range = range;
    this.extent = object.extent;
    this.yaml = spec;
    this.#isPart = isPart;
    this.object = object;
    this.standard = standard;
    this.isWindows = windowsOf(spec, object);
    this.hostUsers = booleanField(spec, "hostUsers");
    this.context = contextOf(this, labelOf(object.name), spec);
    const labels = labelsOf(metadata?.get("labels")?.value);
    this.labels = isOpen ? { ...labels, open: true } : labels;
    this.#annotations = mapAt(metadata, "annotations");
    this.containers = containersOf(this, standard.readsSeccompAnnotations ? this.#annotations : undefined);
  }

  get isPatch(): boolean {
    // Each container's policies ask.
    this.#isPatch ??= this.#looksLikePatch();
    return this.#isPatch;
  }

  #looksLikePatch(): boolean {
    const { containers, object, source } = this;
    const isFragment = this.#isPart || PATCH.test(source.path) || lacksSelector(object);
    return isFragment || containers.length === 0 || containers.some(({ image }) => image === undefined);
  }

  get isBestEffort(): boolean {
    return !this.containers.some(({ resources }) => resources.cpu.isRequested || resources.memory.isRequested);
  }

  get isLongRunning(): Scalar<boolean> {
    return longRunningOf(this.object, this.yaml);
  }

  get serviceAccount(): Scalar<string> | undefined {
    return wordField(this.yaml, "serviceAccountName") ?? wordField(this.yaml, "serviceAccount");
  }

  get automountServiceAccountToken(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, "automountServiceAccountToken");
  }

  get hostNetwork(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, "hostNetwork");
  }

  get hostPID(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, "hostPID");
  }

  get hostIPC(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, "hostIPC");
  }

  get contexts(): readonly KubernetesContext[] {
    return [this.context, ...this.containers.map(({ context }) => context)];
  }

  get appArmorAnnotations(): readonly Scalar<string>[] {
    return appArmorAnnotationsOf(this.#annotations);
  }

  get seccompAnnotations(): readonly Located[] {
    return seccompAnnotationsOf(this.#annotations);
  }

  get sysctls(): readonly Scalar<string>[] {
    return wordsOfItems(this.yaml, "name", "securityContext", "sysctls");
  }

  /** Kept, because every container asks for them. */
  get volumes(): readonly KubernetesVolume[] {
    this.#volumes ??= volumesOf(this.yaml);
    return this.#volumes;
  }

  get isDeclaredWindows(): Scalar<boolean> {
    const system = this.standard.exemptsWindows ? wordField(this.yaml, "os", "name") : undefined;
    if (system === undefined) return known(this, false);
    return system.known ? known(system, system.value === "windows") : system;
  }

  get isUserNamespaceTrusted(): Scalar<boolean> {
    const { hostUsers } = this;
    if (!this.standard.trustsUserNamespaces || hostUsers === undefined) return known(this, false);
    return hostUsers.known ? known(hostUsers, !hostUsers.value) : hostUsers;
  }
}

/** Workloads can't be without one. */
function lacksSelector({ apiVersion, kind, yaml }: KubernetesObject): boolean {
  if (!apiVersion.known || apiVersion.value !== "apps/v1" || !kind.known) return false;
  return wordField(yaml, "spec", "selector") === undefined;
}

/** Pods and pod templates of an object; none for most kinds, and where there is no `spec`. */
export function podsOf(
  object: KubernetesObject,
  standard: KubernetesStandard,
  settings: ModelSettings,
): readonly KubernetesPod[] {
  return podSourcesOf(object, settings).map((source) => new Pod(object, source, standard));
}
