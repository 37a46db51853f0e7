/** Where objects keep the `spec` of their pods. */
import type { ModelSettings } from "../document.ts";
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { type PodForm, podHolders } from "./custom-pods.ts";
import { wordField } from "./fields.ts";
import { openMap, taskPod, workflowPod } from "./pod-forms.ts";
import { groupOf, type Typed } from "./types.ts";

/** A pod where it stands. */
export interface PodSource {
  /** The name of what holds it, where that is not the object. */
  readonly at: Located | undefined;
  readonly spec: YamlMap;
  readonly metadata: YamlMap | undefined;
  /** May its pods have more labels than it shows? */
  readonly isOpen: boolean;
}

interface Way {
  readonly path: readonly string[];
  readonly form: PodForm;
}

/** `path` leads to what has the pod's `metadata` and `spec`. */
const template = (path: string): readonly Way[] => [{ path: path === "" ? [] : path.split("."), form: "template" }];

const POD = template("");
const TEMPLATE = template("spec.template");

/** By API group (`""` is the core group) and kind; every version of a group agrees on the place. */
const ways = new Map<string, readonly Way[]>([
  ["/Pod", POD],
  ["/PodTemplate", template("template")],
  ["/ReplicationController", TEMPLATE],
  // OpenShift before API groups.
  ["/DeploymentConfig", TEMPLATE],
  ["apps/Deployment", TEMPLATE],
  ["apps/StatefulSet", TEMPLATE],
  ["apps/DaemonSet", TEMPLATE],
  ["apps/ReplicaSet", TEMPLATE],
  ["batch/Job", TEMPLATE],
  ["batch/CronJob", template("spec.jobTemplate.spec.template")],
  // Gone from Kubernetes 1.16 on, still found in files.
  ["extensions/Deployment", TEMPLATE],
  ["extensions/DaemonSet", TEMPLATE],
  ["extensions/ReplicaSet", TEMPLATE],
  ["apps.openshift.io/DeploymentConfig", TEMPLATE],
]);
for (const { group, kinds, path, form } of podHolders) {
  for (const kind of kinds) {
    const key = `${group}/${kind}`;
    ways.set(key, [...(ways.get(key) ?? []), { path: path.split("."), form }]);
  }
}

/** Pods and pod templates of an object; none for kinds without one, and where the kind is not known. */
export function podSourcesOf(object: Typed, settings: ModelSettings): readonly PodSource[] {
  const { apiVersion, kind, yaml } = object;
  if (!apiVersion.known || !kind.known) return [];
  const group = groupOf(apiVersion.value);
  const own = settings.podTemplates?.[group === "" ? kind.value : `${kind.value}.${group}`];
  const found =
    own === undefined ? ways.get(`${group}/${kind.value}`) : [{ path: own.split("."), form: "base" as const }];
  return (found ?? []).flatMap(({ path, form }) => {
    return [...mapsAt(yaml, path)].flatMap(({ map, item }) => sourceOf(map, form, yaml, wordField(item, "name")) ?? []);
  });
}

/** A map, and the item of a list that it is in. */
interface Reached {
  readonly map: YamlMap;
  readonly item: YamlMap | undefined;
}

/** Maps at the end of a path; `*` leads into every item. */
function* mapsAt(node: YamlNode, [key, ...rest]: readonly string[], item?: YamlMap): Generator<Reached> {
  if (key === undefined) {
    if (node.type === "map") yield { map: node, item };
  } else if (key === "*") {
    const items = node.type === "map" ? node.entries : node.type === "seq" ? node.items : [];
    for (const { value } of items) yield* mapsAt(value, rest, value.type === "map" ? value : undefined);
  } else {
    const value = node.type === "map" ? node.get(key)?.value : undefined;
    if (value !== undefined) yield* mapsAt(value, rest, item);
  }
}

function sourceOf(
  node: YamlMap,
  form: PodForm,
  object: YamlMap,
  at: Scalar<string> | undefined,
): PodSource | undefined {
  if (form === "template" || form === "base") {
    const spec = mapAt(node, "spec");
    return spec === undefined ? undefined : { at, spec, metadata: mapAt(node, "metadata"), isOpen: form === "base" };
  }
  if (form === "part") return { at, spec: openMap(node), metadata: undefined, isOpen: true };
  const spec = form === "task" ? taskPod(node) : workflowPod(node, object);
  return spec === undefined ? undefined : { at, spec, metadata: mapAt(node, "metadata"), isOpen: true };
}
