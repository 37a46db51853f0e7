/** Where an object departs from what its kind may hold in the cluster's version of Kubernetes. */
import type { Located } from "../source.ts";
import type { YamlScalar } from "../yaml/node.ts";

export type KubernetesFault =
  | KubernetesUnknownField
  | KubernetesWrongType
  | KubernetesWrongValue
  | KubernetesMissingField
  | KubernetesUnknownKind;

/** Versions are of Kubernetes: `1.28`; absent where there is no first or last one among those that are known. */
export interface KubernetesVersions {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

interface Fault extends Located {
  /** The way from the object: `spec.template.spec.containers[0].image`. */
  readonly path: string;
}

/** `range` is the key. */
export interface KubernetesUnknownField extends Fault {
  readonly fault: "unknown";
  readonly key: YamlScalar;
  /** A field of the same map that it may be a slip of, and that the map doesn't hold yet. */
  readonly near: string | undefined;
  /** The way to an outer map that has a field of the name. */
  readonly home: string | undefined;
  /** Other versions than the cluster's that know the field. */
  readonly versions: KubernetesVersions | undefined;
}

/** `range` is the value, or the key of a value of many lines. */
export interface KubernetesWrongType extends Fault {
  readonly fault: "type";
  /** With an article: `a string`. */
  readonly expected: string;
  readonly found: string;
  /** What the author must have meant, as it has to be written; absent where that isn't sure. */
  readonly rewritten: { readonly at: YamlScalar; readonly text: string } | undefined;
}

/** A value of the right type that is none of those that the API server takes. `range` is the value. */
export interface KubernetesWrongValue extends Fault {
  readonly fault: "value";
  readonly scalar: YamlScalar;
  /** All that are allowed, or what the value has to be. */
  readonly allowed: readonly string[] | "a quantity" | "base64";
  readonly near: string | undefined;
}

/** `range` is what the field is missing from: the key of the map, the first key of a list's item, the object's name. */
export interface KubernetesMissingField extends Fault {
  readonly fault: "required";
  readonly field: string;
}

/** A kind that its API version doesn't have in the cluster's version of Kubernetes. `range` is the kind. */
export interface KubernetesUnknownKind extends Fault {
  readonly fault: "kind";
  readonly near: string | undefined;
  /** API versions that have the kind. */
  readonly homes: readonly string[];
  /** Versions that serve the kind; absent where none does. */
  readonly versions: KubernetesVersions | undefined;
}
