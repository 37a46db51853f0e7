/** The published OpenAPI specification of one version of Kubernetes, as far as it says which fields there are. */
import { readFileSync } from "node:fs";

export interface Specification {
  readonly definitions: Readonly<Record<string, Definition>>;
}

export interface Definition {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
  readonly "x-kubernetes-group-version-kind"?: readonly GroupVersionKind[];
}

export interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
}

export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export function readSpecification(file: string): Specification {
  return JSON.parse(readFileSync(file, "utf8"));
}

const SHARED = "io.k8s.apimachinery.pkg.apis.";
const PACKAGES = [
  "io.k8s.api.",
  SHARED,
  "io.k8s.apiextensions-apiserver.pkg.apis.",
  "io.k8s.kube-aggregator.pkg.apis.",
  "io.k8s.apimachinery.pkg.",
];

/** `core.v1.Pod` for `io.k8s.api.core.v1.Pod`. */
export function shortName(name: string): string {
  for (const prefix of PACKAGES) if (name.startsWith(prefix)) return name.slice(prefix.length);
  return name;
}

/** Definitions that stand for a scalar of a form of its own, and those that may hold anything. */
const special: ReadonlyMap<string, string> = new Map([
  ["api.resource.Quantity", "quantity"],
  ["util.intstr.IntOrString", "intOrString"],
  ["meta.v1.Time", "time"],
  ["meta.v1.MicroTime", "time"],
  ["meta.v1.FieldsV1", "any"],
  ["runtime.RawExtension", "any"],
  ["apiextensions.v1.JSON", "any"],
]);

/**
 * The type of a property in the words of the table: `string`, `[core.v1.Container]` for a list, `{string}` for a map,
 * `core.v1.PodSpec` for an object.
 */
export function typeOf(property: Property): string {
  if (property.$ref !== undefined) return referenced(shortName(property.$ref.replace("#/definitions/", "")));
  switch (property.type) {
    case "array":
      return `[${typeOf(property.items ?? {})}]`;
    case "object":
      return property.additionalProperties === undefined ? "any" : `{${typeOf(property.additionalProperties)}}`;
    case "integer":
      return property.format === "int64" ? "int64" : "int32";
    case "string":
      return property.format === "byte" ? "bytes" : "string";
    case "number":
    case "boolean":
      return property.type;
    default:
      return "any";
  }
}

function referenced(name: string): string {
  return special.get(name) ?? name;
}

/** Names of definitions in a type's words. */
export function referencesIn(type: string): readonly string[] {
  return type.match(/[\w.-]*\.[\w.-]+/g) ?? [];
}
