/** Where an object departs from what its kind may hold in the cluster's version of Kubernetes. */
import type { Located } from "../source.ts";
import type { YamlScalar } from "../yaml/node.ts";

export type KubernetesFault =
  | KubernetesUnknownField
  | KubernetesWrongType
  | KubernetesWrongValue
  | KubernetesMissingField
  | KubernetesUnknownKind;

interface Fault extends Located {
  /** The way from the object: `spec.template.spec.containers[0].image`. */
  readonly path: string;
  /** The map that holds it or lacks it: its way from the object, or the object's label. */
  readonly holder: string;
}

/** `range` is the key. */
export interface KubernetesUnknownField extends Fault {
  readonly fault: "unknown";
  readonly key: YamlScalar;
  /** A field of the same map that it may be a slip of, and that the map doesn't hold yet. */
  readonly near: string | undefined;
  /** The way to an outer map that has a field of the name. */
  readonly home: string | undefined;
  /** Versions that know the field, as the cluster's does not: `only since Kubernetes 1.28`. */
  readonly versions: string | undefined;
}

/** `range` is the value, or the key of a value of many lines. */
export interface KubernetesWrongType extends Fault {
  readonly fault: "type";
  /** With an article: `a string`. */
  readonly expected: string;
  readonly found: string;
  /** The text that makes the value one of the right type; absent where that isn't sure. */
  readonly rewritten: string | undefined;
}

/** A value of the right type that is none of those that the API server takes. `range` is the value. */
export interface KubernetesWrongValue extends Fault {
  readonly fault: "value";
  readonly value: string;
  /** All that are allowed; empty where another form than that of a word is asked for. */
  readonly allowed: readonly string[];
  readonly form: "word" | "quantity" | "base64";
  readonly near: string | undefined;
}

/** `range` is what the field is missing from: the key of the map, the first key of a list's item, the object's name. */
export interface KubernetesMissingField extends Fault {
  readonly fault: "required";
  readonly field: string;
}

/** A kind that its API version doesn't have in the cluster's version of Kubernetes. `range` is the kind. */
export interface KubernetesUnknownKind extends Located {
  readonly fault: "kind";
  readonly near: string | undefined;
  /** API versions that have the kind. */
  readonly homes: readonly string[];
  /** Versions that serve the kind, as the cluster's does not: `only since Kubernetes 1.28`. */
  readonly versions: string | undefined;
}
