/** Kubernetes manifests: every object of a file, and every pod with the security settings in force. */
import type { ImageReference } from "../image.ts";
import type { List, Scalar } from "../scalar.ts";
import type { Located, Place } from "../source.ts";
import type { YamlDuplicate, YamlMap } from "../yaml/node.ts";

/** `range` is that of the first object. */
export interface KubernetesManifest extends Located {
  readonly objects: readonly KubernetesObject[];
  readonly duplicates: readonly YamlDuplicate[];
}

/** `range` is the `metadata.name`, or the `kind` where there is none. */
export interface KubernetesObject extends Located {
  /** All of the object. */
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly apiVersion: Scalar<string>;
  readonly kind: Scalar<string>;
  readonly name: Scalar<string> | undefined;
  readonly namespace: Scalar<string> | undefined;
  /** Could its document be read without a problem? What a broken one lacks may stand in the part that was lost. */
  readonly isWhole: boolean;
  /** The pod or pod template inside; absent for kinds without one. */
  readonly pod: KubernetesPod | undefined;
}

/** `range` is the object's name. */
export interface KubernetesPod extends Located {
  /** All of the object that holds the pod. */
  readonly extent: Located["range"];
  /** The pod's `spec`. */
  readonly yaml: YamlMap;
  readonly object: KubernetesObject;
  readonly containers: readonly KubernetesContainer[];
  /** By `os`, a node selector or a required node affinity. */
  readonly isWindows: Scalar<boolean>;
  /** `false` gives the pod a user namespace: its root is nobody on the node. */
  readonly hostUsers: Scalar<boolean> | undefined;
}

/** `range` is the container's name, or its first key when it has none. */
export interface KubernetesContainer extends Located {
  /** All of the object that holds the container: settings of its pod are its own. */
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly pod: KubernetesPod;
  readonly role: "container" | "init" | "sidecar" | "ephemeral";
  readonly name: Scalar<string> | undefined;
  /** What messages call it: its name as written, or `(unnamed)`. */
  readonly label: string;
  readonly image: KubernetesImage | undefined;
  /** Settings in force. */
  readonly security: KubernetesSecurity;
}

export interface KubernetesImage extends Located {
  readonly text: Scalar<string>;
  readonly reference: ImageReference | undefined;
}

/**
 * The container's settings over the pod's, each where it stands. Absent: no level sets it, and Kubernetes' default
 * holds. Unknown: a value of another type stands there.
 */
export interface KubernetesSecurity {
  readonly runAsNonRoot: Scalar<boolean> | undefined;
  readonly runAsUser: Scalar<number> | undefined;
  readonly privileged: Scalar<boolean> | undefined;
  /** True, at the place of the cause, where `privileged` or `CAP_SYS_ADMIN` leave no choice. */
  readonly allowPrivilegeEscalation: Scalar<boolean> | undefined;
  /** `privileged: true` or the added `CAP_SYS_ADMIN`, beside which Kubernetes refuses `allowPrivilegeEscalation: false`. */
  readonly escalationCause: Located | undefined;
  readonly readOnlyRootFilesystem: Scalar<boolean> | undefined;
  /** As written, with or without `CAP_`. */
  readonly capabilitiesAdd: List<Scalar<string>> | undefined;
  readonly capabilitiesDrop: List<Scalar<string>> | undefined;
  /** The profile's type: `RuntimeDefault`, `Localhost`, `Unconfined`. */
  readonly seccompProfile: Scalar<string> | undefined;
}

export interface KubernetesFacts {
  readonly objects: readonly KubernetesObjectFacts[];
}

export interface KubernetesObjectFacts {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly place: Place;
}
