/** What ties objects to each other: selectors, names and ports; and the facts from which the ties are found. */
import type { List, Scalar } from "../scalar.ts";
import type { Located, Place } from "../source.ts";
import type { Ternary } from "../ternary.ts";

/** Plain data. */
export interface KubernetesLabels {
  /** `null`: the label is there, and its value is only known later. */
  readonly pairs: Readonly<Record<string, string | null>>;
  /** There may be others that the file does not show. */
  readonly open: boolean;
}

/** Plain data: one condition on a label. */
export interface KubernetesRequirement {
  readonly key: string;
  readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  readonly values: readonly string[];
  /** There may be other values that the file does not show. */
  readonly open: boolean;
}

/** Plain data: labels that meet all requirements are selected, so that none of them selects everything. */
export interface KubernetesSelection {
  readonly requirements: readonly KubernetesRequirement[];
  /** There may be other requirements that the file does not show. */
  readonly open: boolean;
}

/** A selector where it stands. */
export interface KubernetesSelector extends KubernetesSelection, Located {
  readonly labels: readonly KubernetesSelectorLabel[];
}

/** `range` is the label with its value. */
export interface KubernetesSelectorLabel extends Located {
  readonly key: string;
  readonly value: Scalar<string>;
}

export interface KubernetesService {
  readonly selector: KubernetesSelector | undefined;
  readonly ports: readonly KubernetesServicePort[];
  readonly type: Scalar<string> | undefined;
  /** `clusterIP: None`: names lead to the pods themselves. */
  readonly isHeadless: Ternary;
}

/** `range` is the port's first key. */
export interface KubernetesServicePort extends Located {
  readonly name: Scalar<string> | undefined;
  readonly port: Scalar<string> | undefined;
  /** A number, or the name of a port of the pods; absent, it is the port's own number. */
  readonly target: Scalar<string> | undefined;
}

/** One object names another. `range` is the name. */
export interface KubernetesReference extends Located {
  readonly kind: string;
  readonly name: Scalar<string>;
  /** Where the other object is; absent, it is where the first one is. */
  readonly namespace: Scalar<string> | undefined;
  /** Does the first object do without the other? Unknown counts as yes. */
  readonly isOptional: boolean;
  /** Entries of the other object that are needed. */
  readonly keys: readonly Scalar<string>[];
  /** What uses it, for messages: `the volume "config"`. */
  readonly user: string;
}

/** A Service that traffic is sent to. `range` is its name. */
export interface KubernetesBackend extends KubernetesReference {
  /** A number, or the name of a port of the Service; absent where all of its ports are meant. */
  readonly port: Scalar<string> | undefined;
}

/** A host and a path that an Ingress claims. `range` is the path, or else the host. */
export interface KubernetesClaim extends Located {
  readonly host: string;
  readonly path: string;
}

/** What an autoscaler changes the size of. `range` is the name. */
export interface KubernetesScaleTarget extends KubernetesReference {
  readonly group: string;
  readonly minimum: Scalar<number> | undefined;
  readonly maximum: Scalar<number> | undefined;
  /** Resources whose use, as a share of what pods request, it goes by: `cpu`, `memory`. */
  readonly shares: readonly string[];
}

/** What a VerticalPodAutoscaler changes the requests of. `range` is the name. */
export interface KubernetesSizeTarget extends KubernetesReference {
  /** CPU, memory or both; none where it only makes recommendations or where the file does not tell. */
  readonly changes: readonly string[];
}

export interface KubernetesBudget {
  readonly selector: KubernetesSelector | undefined;
  /** A number or a percentage. */
  readonly minAvailable: Scalar<string> | undefined;
  readonly maxUnavailable: Scalar<string> | undefined;
}

export interface KubernetesNetworkPolicy {
  /** The pods that it holds for; empty selects all of the namespace. */
  readonly selector: KubernetesSelector | undefined;
  readonly directions: readonly ("Ingress" | "Egress")[];
  /** Where the word `Egress` stands, or what implies it. */
  readonly egress: Located | undefined;
  readonly peers: readonly KubernetesNetworkPeer[];
  /** Do its rules let pods ask a DNS server? */
  readonly allowsDns: boolean | undefined;
  /** Does a rule let pods connect to something that is called by name, such as a Service? */
  readonly allowsNames: boolean;
}

/** A peer that is named by labels of pods. `range` is its selector. */
export interface KubernetesNetworkPeer extends Located {
  readonly pods: KubernetesSelector;
  /** Absent: pods of the policy's own namespace. */
  readonly namespaces: KubernetesSelector | undefined;
}

/** A ServiceMonitor or PodMonitor. */
export interface KubernetesMonitor {
  readonly selects: "services" | "pods";
  readonly selector: KubernetesSelector | undefined;
  /** Ports by name that are asked for metrics. */
  readonly ports: readonly Scalar<string>[];
  /** The namespaces that it looks into; absent, it is its own alone. */
  readonly namespaces: List<Scalar<string>> | undefined;
}

export interface KubernetesFacts {
  readonly objects: readonly KubernetesObjectFacts[];
  /** Is it a Helm template, which tells nothing of what the cluster holds? */
  readonly isTemplate?: boolean | undefined;
  /** Present when the file is a kustomization. */
  readonly kustomization?: KustomizationFacts | undefined;
}

export interface KubernetesObjectFacts {
  readonly apiVersion: string;
  readonly kind: string;
  /** `null`: only known later, as in a template. */
  readonly name: string | null | undefined;
  readonly namespace: string | null | undefined;
  readonly labels: KubernetesLabels;
  readonly place: Place;
  /** Does an operator or a kustomization make it of what stands there? */
  readonly isMade?: boolean | undefined;
  readonly pod?: KubernetesPodFacts | undefined;
  readonly service?: KubernetesServiceFacts | undefined;
  readonly data?: KubernetesDataFacts | undefined;
  readonly scales?: KubernetesScaleFacts | undefined;
  readonly sizes?: KubernetesSizeFacts | undefined;
  readonly budget?: { readonly selection: KubernetesSelection } | undefined;
  readonly network?: KubernetesNetworkFacts | undefined;
  readonly claims?: readonly KubernetesClaimFacts[] | undefined;
  readonly rules?: readonly KubernetesRuleFacts[] | undefined;
  readonly binding?: KubernetesBindingFacts | undefined;
  readonly replicas?: number | undefined;
  /** How the names of the volume claims begin that a StatefulSet makes. */
  readonly volumeClaims?: readonly string[] | undefined;
}

export interface KubernetesClaimFacts {
  readonly host: string;
  readonly path: string;
  readonly ingressClass: string;
}

export interface KubernetesPodFacts {
  readonly labels: KubernetesLabels;
  readonly ports: readonly { readonly name: string | undefined; readonly number: number | undefined }[];
  /** There may be other ports that the file does not show. */
  readonly portsOpen: boolean;
}

export interface KubernetesServiceFacts {
  readonly ports: readonly { readonly name: string | undefined; readonly port: number | undefined }[];
  readonly portsOpen: boolean;
  readonly isHeadless: Ternary;
  /** `null`: only known later. Absent: `ClusterIP`. */
  readonly type: string | null | undefined;
  readonly selection: KubernetesSelection | undefined;
}

/** Names of the entries of a ConfigMap or Secret, never their values. */
export interface KubernetesDataFacts {
  readonly keys: readonly string[];
  /** There may be other entries that the file does not show. */
  readonly open: boolean;
}

export interface KubernetesScaleFacts {
  readonly kind: string;
  readonly name: string;
  readonly minimum: number | undefined;
  /** Resources whose use, as a share of what pods request, it goes by: `cpu`, `memory`. */
  readonly shares: readonly string[];
}

export interface KubernetesSizeFacts {
  readonly kind: string;
  readonly name: string;
  readonly changes: readonly string[];
}

export interface KubernetesNetworkFacts {
  readonly selection: KubernetesSelection;
  readonly directions: readonly ("Ingress" | "Egress")[];
  readonly allowsDns: boolean | undefined;
}

/** Words of a rule; those that are only known later are left out, and grant nothing. */
export interface KubernetesRuleFacts {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** Does it hold for some objects only? */
  readonly isNamed: boolean;
}

export interface KubernetesBindingFacts {
  readonly roleKind: string | undefined;
  readonly roleName: string | undefined;
  readonly subjects: readonly {
    readonly kind: string | undefined;
    readonly name: string | undefined;
    readonly namespace: string | undefined;
  }[];
}

/** Paths are from the root, without a slash at the end. */
export interface KustomizationFacts {
  readonly folder: string;
  /** Files and folders that it takes in. */
  readonly takesIn: readonly string[];
  /** Does it take in what is not in the files: addresses, charts, plugins? */
  readonly isOpen: boolean;
  /** Namespace that it gives all objects. */
  readonly namespace: string | null | undefined;
  readonly renames: boolean;
  /** Labels that it adds. */
  readonly labels: readonly string[];
  /** Those of them that it gives to selectors, too. */
  readonly selectorLabels: readonly string[];
  /** Kinds that its patches change; `*` for any. */
  readonly patches: readonly string[];
  /** Files that hold parts of objects only. */
  readonly partial: readonly string[];
}
