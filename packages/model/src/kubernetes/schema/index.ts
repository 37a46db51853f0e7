/** Where objects of built-in kinds depart from the specification of the cluster's version. */
import type { ModelSettings } from "../../document.ts";
import { nearest } from "../../suggest.ts";
import { mapAt } from "../../yaml/access.ts";
import type { KubernetesFault } from "../faults.ts";
import { hasHole, wordField } from "../fields.ts";
import type { KubernetesObject } from "../model.ts";
import { minorOf } from "../standard.ts";
import { isWithin, spanText } from "./rules.ts";
import { type Schema, schemaOf } from "./schema.ts";
import { kinds, newest, oldest } from "./table.ts";
import { Walk } from "./walk.ts";

/** The core API version also marks files that are no objects of a cluster, such as a kubeconfig. */
const CORE = "v1";

type Typed = Pick<KubernetesObject, "apiVersion" | "kind" | "lifecycle">;

/** Is its API version one that Kubernetes itself serves, in whichever version? */
export function isBuiltIn({ apiVersion }: Pick<KubernetesObject, "apiVersion">): boolean {
  return apiVersion.known && kinds.entries(apiVersion.value) !== undefined;
}

export function faultsOf(object: KubernetesObject, settings: ModelSettings): readonly KubernetesFault[] {
  const { apiVersion, kind } = object;
  if (!apiVersion.known || !kind.known || kinds.entries(apiVersion.value) === undefined) return [];
  const schema = schemaOf(Math.max(oldest, Math.min(newest, minorOf(settings))));
  const found = schema.kind(apiVersion.value, kind.value);
  if (found === undefined || !isWithin(found.span, schema.minor)) return kindFaults(object, schema);
  const walk = new Walk(schema, object.label);
  walk.object(object.yaml, found.object, object);
  return [...walk.faults, ...nameFaults(object)];
}

/** Reviews are questions, which nobody keeps. */
const NAMELESS = /Review$/;

/** The specification can't say that an object needs one of two fields. */
function nameFaults(object: KubernetesObject): readonly KubernetesFault[] {
  const { source, range, kind, name, yaml } = object;
  if (name !== undefined || wordField(yaml, "metadata", "generateName") !== undefined) return [];
  const isFilledIn = mapAt(yaml, "metadata")?.entries.some(({ key }) => hasHole(key.text)) === true;
  if (isFilledIn || !kind.known || NAMELESS.test(kind.value)) return [];
  const field = "metadata.name or metadata.generateName";
  return [{ source, range, path: "metadata.name", holder: object.label, fault: "required", field }];
}

function kindFaults({ apiVersion, kind, lifecycle }: Typed, schema: Schema): readonly KubernetesFault[] {
  if (!apiVersion.known || !kind.known || lifecycle?.isRemoved === true) return [];
  const homes = [...kinds.names].filter((name) => isServed(name, kind.value, schema));
  const own = kinds.entries(apiVersion.value) ?? [];
  const found = schema.kind(apiVersion.value, kind.value);
  const near =
    found === undefined
      ? nearest(
          kind.value,
          own.map(({ name }) => name),
        )
      : undefined;
  if (apiVersion.value === CORE && homes.length === 0 && near === undefined) return [];
  const versions = found === undefined ? undefined : spanText(found.span);
  return [{ source: kind.source, range: kind.range, fault: "kind", near, homes, versions }];
}

function isServed(apiVersion: string, kind: string, schema: Schema): boolean {
  const found = schema.kind(apiVersion, kind);
  return found !== undefined && isWithin(found.span, schema.minor);
}
