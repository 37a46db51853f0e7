/** Kubernetes manifests: every object of a file, and every pod with the security settings in force. */
import type { ImageReference } from "../image.ts";
import type { List, Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlDuplicate, YamlMap } from "../yaml/node.ts";
import type { KubernetesFault } from "./faults.ts";
import type { KubernetesBackend, KubernetesLabels, KubernetesReference, KubernetesService } from "./relations.ts";

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
  /** Kind and API group, whatever the version: `Service`, `Ingress.networking.k8s.io`. */
  readonly groupKind: Scalar<string>;
  readonly name: Scalar<string> | undefined;
  readonly namespace: Scalar<string> | undefined;
  /** What messages call it: `Role "web"`. */
  readonly label: string;
  /** Could its document be read without a problem? What a broken one lacks may stand in the part that was lost. */
  readonly isWhole: boolean;
  /** The pod or pod template inside, the first of several; absent for kinds without one. */
  readonly pod: KubernetesPod | undefined;
  /** All pods inside: workflows and the like have several. */
  readonly pods: readonly KubernetesPod[];
  /** What became of its API version; absent where all is well in the cluster's version of Kubernetes. */
  readonly lifecycle: KubernetesLifecycle | undefined;
  /** Is its API version one that Kubernetes itself serves, in whichever version? */
  readonly isBuiltIn: boolean;
  /** Does it look like a part of an object, such as a patch? */
  readonly isPart: boolean;
  /** Where it departs from what its kind may hold in the cluster's version; none for kinds that are not built in. */
  readonly faults: readonly KubernetesFault[];
  /** Configuration, secrets and storage that it names. */
  readonly references: readonly KubernetesReference[];
  /** Services that an Ingress or a route sends requests to, or a webhook asks. */
  readonly backends: readonly KubernetesBackend[];
  /** What a Service selects and where its ports lead; absent for other kinds. */
  readonly service: KubernetesService | undefined;
  /** The rules of a Role or ClusterRole. */
  readonly rules: readonly KubernetesRule[];
  /** What a RoleBinding or ClusterRoleBinding ties together. */
  readonly binding: KubernetesBinding | undefined;
  /** What a ConfigMap or a Secret holds. */
  readonly data: readonly KubernetesDatum[];
  /** Names of the claims that a StatefulSet makes for each of its pods. */
  readonly claimNames: readonly Scalar<string>[];
}

/** `range` is the key. */
export interface KubernetesDatum extends Located {
  readonly key: string;
  /** Decoded, if the file has it encoded; its place is that of the text in the file. */
  readonly value: Scalar<string>;
}

/** Versions are of Kubernetes: `1.22`. */
export interface KubernetesLifecycle {
  /** Removed, or else only deprecated. */
  readonly isRemoved: boolean;
  /** The version that removed it, or else deprecated it. */
  readonly since: string;
  readonly removedIn: string | undefined;
  /** The API version that takes its place; absent where nothing does. */
  readonly replacement: string | undefined;
  /** Does an object mean the same under the replacement, word for word? */
  readonly isCompatible: boolean;
}

/** `range` is the rule's first key. */
export interface KubernetesRule extends Located {
  readonly yaml: YamlMap;
  readonly apiGroups: List<Scalar<string>> | undefined;
  readonly resources: List<Scalar<string>> | undefined;
  readonly verbs: List<Scalar<string>> | undefined;
  /** The only objects that the rule holds for; absent, it holds for all. */
  readonly resourceNames: List<Scalar<string>> | undefined;
}

/** A right that a rule may grant: one of the verbs on a resource of an API group (`""` is the core group). */
export interface KubernetesRight {
  readonly group: string;
  readonly resource: string;
  readonly verbs: readonly string[];
}

export interface KubernetesBinding {
  readonly roleKind: Scalar<string> | undefined;
  readonly roleName: Scalar<string> | undefined;
  readonly subjects: readonly KubernetesSubject[];
}

/** `range` is the subject's name. */
export interface KubernetesSubject extends Located {
  readonly kind: Scalar<string> | undefined;
  readonly name: Scalar<string> | undefined;
  readonly namespace: Scalar<string> | undefined;
}

/** `range` is the object's name, or that of the part of it that holds the pod. */
export interface KubernetesPod extends Located {
  /** All of the object that holds the pod. */
  readonly extent: Located["range"];
  /** The pod's `spec`. */
  readonly yaml: YamlMap;
  readonly object: KubernetesObject;
  readonly containers: readonly KubernetesContainer[];
  /** Has some container no image, the workload no selector, or says the file's name so? Then another file completes them. */
  readonly isPatch: boolean;
  /** Is it meant to run until somebody stops it, unlike jobs and pods that are not started again? */
  readonly isLongRunning: Scalar<boolean>;
  /** Its quality of service: no container has a request or a limit of CPU or memory, as far as the file tells. */
  readonly isBestEffort: boolean;
  /** By `os`, a node selector or a required node affinity. */
  readonly isWindows: Scalar<boolean>;
  /** `false` gives the pod a user namespace: its root is nobody on the node. */
  readonly hostUsers: Scalar<boolean> | undefined;
  /** The account that it names, by the new field or the old one. */
  readonly serviceAccount: Scalar<string> | undefined;
  readonly automountServiceAccountToken: Scalar<boolean> | undefined;
  readonly hostNetwork: Scalar<boolean> | undefined;
  readonly hostPID: Scalar<boolean> | undefined;
  readonly hostIPC: Scalar<boolean> | undefined;
  /** The pod's own settings, which containers inherit unless they override them. */
  readonly context: KubernetesContext;
  /** The pod's own settings, then those of each container. */
  readonly contexts: readonly KubernetesContext[];
  /** Profiles of containers as the old annotations name them: `runtime/default`, `localhost/…`, `unconfined`. */
  readonly appArmorAnnotations: readonly Scalar<string>[];
  /** Old annotations about seccomp, for the pod or a container of it, each at its key. */
  readonly seccompAnnotations: readonly Located[];
  /** Names of the kernel parameters that the pod sets. */
  readonly sysctls: readonly Scalar<string>[];
  readonly volumes: readonly KubernetesVolume[];
  /** Those of the template; open where an operator adds some. */
  readonly labels: KubernetesLabels;
  /** The Pod Security Standards of the cluster's version, where versions differ. */
  readonly standard: KubernetesStandard;
  /**
   * Do the standards exempt the pod from what Windows doesn't have? They look at `os.name` alone, from 1.25 on; the
   * nodes that it selects don't count.
   */
  readonly isDeclaredWindows: Scalar<boolean>;
  /** Has the pod a user namespace, and do the standards trust it, as they do from 1.35 on? */
  readonly isUserNamespaceTrusted: Scalar<boolean>;
}

/** What the Pod Security Standards of a version say where versions differ. */
export interface KubernetesStandard {
  /** Names of kernel parameters that a pod may set. */
  readonly sysctls: readonly string[];
  readonly seLinuxTypes: readonly string[];
  /** From 1.25 on pods that declare Windows need not have settings of Linux. */
  readonly exemptsWindows: boolean;
  /** Up to 1.26 the API server turns annotations about seccomp into fields. */
  readonly readsSeccompAnnotations: boolean;
  /** From 1.34 on probes and lifecycle hooks may not name a host. */
  readonly forbidsHandlerHosts: boolean;
  /** From 1.35 on a user namespace stands in for some other settings. */
  readonly trustsUserNamespaces: boolean;
}

/** A `securityContext` as a pod or a container writes it, without what the other level says. `range` is the owner's name. */
export interface KubernetesContext extends Located {
  /** The owner's name, for messages. */
  readonly label: string;
  /** The owner's map, which holds the `securityContext` or lacks it. */
  readonly yaml: YamlMap;
  readonly runAsNonRoot: Scalar<boolean> | undefined;
  readonly runAsUser: Scalar<number> | undefined;
  /** Does it run as a process of the Windows node? */
  readonly hostProcess: Scalar<boolean> | undefined;
  readonly procMount: Scalar<string> | undefined;
  /** The profile's type: `RuntimeDefault`, `Localhost`, `Unconfined`. */
  readonly seccompProfile: Scalar<string> | undefined;
  /** The profile's type: `RuntimeDefault`, `Localhost`, `Unconfined`. */
  readonly appArmorProfile: Scalar<string> | undefined;
  readonly seLinuxType: Scalar<string> | undefined;
  readonly seLinuxUser: Scalar<string> | undefined;
  readonly seLinuxRole: Scalar<string> | undefined;
}

/** `range` is the volume's name. */
export interface KubernetesVolume extends Located {
  readonly yaml: YamlMap;
  readonly name: Scalar<string> | undefined;
  /** The key that says what it is made of, such as `hostPath`. Absent: Kubernetes makes it an `emptyDir`. */
  readonly type: Scalar<string> | undefined;
  /** The node's path that it shows. */
  readonly hostPath: Scalar<string> | undefined;
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
  /** The container's own settings. */
  readonly context: KubernetesContext;
  readonly resources: KubernetesResources;
  /** The ports that it declares; it may listen on others. */
  readonly ports: readonly KubernetesPort[];
  /** Probes and lifecycle hooks. */
  readonly handlers: readonly KubernetesHandler[];
  readonly mounts: readonly KubernetesMount[];
  /** The words of `command` and `args`, which may be less than what runs: the image has its own. */
  readonly words: readonly Scalar<string>[];
  /** Names of all its variables, wherever their values come from. */
  readonly variableNames: readonly Scalar<string>[];
  /** Ports of the node that lead to the container. */
  readonly hostPorts: readonly Scalar<number>[];
  /** Hosts that its probes and lifecycle hooks connect to in place of the pod. */
  readonly handlerHosts: readonly Scalar<string>[];
  /** Variables with a value that stands in the file. */
  readonly variables: readonly KubernetesVariable[];
  /** Paths of the node that it mounts. */
  readonly hostMounts: readonly KubernetesHostMount[];
  /** Settings in force. */
  readonly security: KubernetesSecurity;
}

/** `range` is the name. Values that name other variables (`$(HOST)`) are unknown. */
export interface KubernetesVariable extends Located {
  readonly name: Scalar<string>;
  readonly value: Scalar<string>;
}

export interface KubernetesResources {
  readonly cpu: KubernetesResource;
  readonly memory: KubernetesResource;
  readonly ephemeralStorage: KubernetesResource;
}

/** In cores or bytes. */
export interface KubernetesResource {
  /** What the container's `requests` say. */
  readonly request: Scalar<number> | undefined;
  /** What the container's `limits` say. */
  readonly limit: Scalar<number> | undefined;
  /** As written: `512Mi`. */
  readonly requestText: Scalar<string> | undefined;
  readonly limitText: Scalar<string> | undefined;
  /** Does the container or its pod say a request, or a limit, which then is the request, too? */
  readonly isRequested: boolean;
  /** Does the container or its pod say a limit? */
  readonly isLimited: boolean;
}

/** `range` is the number, or the first key. */
export interface KubernetesPort extends Located {
  readonly yaml: YamlMap;
  readonly name: Scalar<string> | undefined;
  readonly number: Scalar<number> | undefined;
  readonly protocol: Scalar<string> | undefined;
}

/** A probe or a lifecycle hook. `range` is its key. */
export interface KubernetesHandler extends Located {
  readonly kind: "liveness" | "readiness" | "startup" | "postStart" | "preStop";
  /** As written: `livenessProbe`. */
  readonly key: string;
  readonly yaml: YamlMap;
  /** The number or name of the port that it connects to. */
  readonly port: Scalar<string> | undefined;
}

/** `range` is the volume's name in the container's `volumeMounts` or `volumeDevices`. */
export interface KubernetesMount extends Located {
  readonly volume: Scalar<string>;
  /** The container's path where the volume appears. */
  readonly path: Scalar<string> | undefined;
}

/** `range` is the volume's name in the container's `volumeMounts`. */
export interface KubernetesHostMount extends Located {
  /** The volume's path. */
  readonly hostPath: Scalar<string>;
  /** What of the node is mounted, with `subPath`, in plain form; absent when it is only known at run time. */
  readonly path: string | undefined;
  readonly readOnly: Scalar<boolean> | undefined;
}

export interface KubernetesImage extends Located {
  readonly text: Scalar<string>;
  readonly reference: ImageReference | undefined;
  /** `Always`, `IfNotPresent`, `Never`; absent, it follows from the tag. */
  readonly pullPolicy: Scalar<string> | undefined;
}

/**
 * The container's settings over the pod's, each where it stands. Absent: no level sets it, and Kubernetes' default
 * holds. Unknown: a value of another type stands there.
 */
export interface KubernetesSecurity {
  readonly runAsNonRoot: Scalar<boolean> | undefined;
  readonly runAsUser: Scalar<number> | undefined;
  readonly runAsGroup: Scalar<number> | undefined;
  readonly privileged: Scalar<boolean> | undefined;
  /** True, at the place of the cause, where `privileged` or `CAP_SYS_ADMIN` leave no choice. */
  readonly allowPrivilegeEscalation: Scalar<boolean> | undefined;
  /** `privileged: true` or the added `CAP_SYS_ADMIN`, beside which Kubernetes refuses `allowPrivilegeEscalation: false`. */
  readonly escalationCause: Located | undefined;
  readonly readOnlyRootFilesystem: Scalar<boolean> | undefined;
  /** As written, with or without `CAP_`. */
  readonly capabilitiesAdd: List<Scalar<string>> | undefined;
  readonly capabilitiesDrop: List<Scalar<string>> | undefined;
  /** The profile's type: `RuntimeDefault`, `Localhost`, `Unconfined`; from old annotations up to Kubernetes 1.26. */
  readonly seccompProfile: Scalar<string> | undefined;
}
