/** Pods that are not written as a `spec` of a pod, brought into that form. Every part keeps its place. */
import { mapAt, seqAt } from "../yaml/access.ts";
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";

/**
 * Steps of Tekton are containers; a `stepTemplate` stands for what they lack. What else the pod has is said where the
 * task is run: https://tekton.dev/docs/pipelines/tasks/#specifying-a-step-template
 */
export function taskPod(task: YamlMap): YamlMap | undefined {
  const steps = task.get("steps");
  if (steps === undefined || steps.value.type !== "seq") return undefined;
  const shared = mapAt(task, "stepTemplate");
  const items = steps.value.items.map((item) => over(item, shared));
  const containers = renamed(steps, "containers", { ...steps.value, items });
  const others = ["sidecars", "volumes"].flatMap((key) => task.get(key) ?? []);
  return openMap(yamlMap(task, [containers, ...others]));
}

function over(item: YamlItem, shared: YamlMap | undefined): YamlItem {
  if (shared === undefined || item.value.type !== "map") return item;
  return { ...item, value: overlay(item.value, shared.entries) };
}

/** Fields of a workflow that hold for the pods of all of its templates. */
const OF_ALL: readonly string[] = [
  "securityContext",
  "serviceAccountName",
  "automountServiceAccountToken",
  "hostNetwork",
  "volumes",
  "nodeSelector",
  "affinity",
  "imagePullSecrets",
];

/**
 * A template of an Argo Workflow that runs a container, a script or a set of containers; nothing for the others, and
 * where a patch of the whole pod may change anything. https://argo-workflows.readthedocs.io/en/latest/fields/#template
 */
export function workflowPod(template: YamlMap, object: YamlMap): YamlMap | undefined {
  const workflow = mapAt(object, "spec", "workflowSpec") ?? mapAt(object, "spec");
  if (template.get("podSpecPatch") !== undefined || workflow?.get("podSpecPatch") !== undefined) return undefined;
  const containers = mainContainers(template);
  if (containers === undefined) return undefined;
  // Lists of volumes are joined; those of the template are enough to know what its own mounts are.
  const ofAll = workflow?.entries.filter(({ key }) => OF_ALL.includes(key.text)) ?? [];
  const defaults = mapAt(workflow, "templateDefaults")?.entries.filter(({ key }) => OF_ALL.includes(key.text)) ?? [];
  const own = template.entries.filter(({ key }) => !["container", "script", "containerSet", "name"].includes(key.text));
  return overlay(yamlMap(template, [...own, containers]), [...defaults, ...ofAll]);
}

function mainContainers(template: YamlMap): YamlEntry | undefined {
  const set = template.get("containerSet");
  const ofSet = seqAt(set?.value, "containers");
  if (set !== undefined && ofSet !== undefined) return renamed(set, "containers", ofSet);
  const entry = template.get("container") ?? template.get("script");
  if (entry === undefined || entry.value.type !== "map") return undefined;
  // The container goes by its template's name.
  const name = template.get("name");
  const value = name === undefined ? entry.value : overlay(entry.value, [name]);
  const { source, range } = value;
  return renamed(entry, "containers", { type: "seq", source, range, items: [{ value }], flow: false });
}

function renamed(entry: YamlEntry, name: string, value: YamlNode): YamlEntry {
  const key: YamlScalar = { ...entry.key, text: name, value: name };
  return { source: entry.source, range: entry.range, key, value };
}

/** A map with the entries of another one that it lacks. */
function overlay(map: YamlMap, others: readonly YamlEntry[]): YamlMap {
  const names = new Set(map.entries.map(({ key }) => key.text));
  const more: YamlEntry[] = [];
  for (const entry of others) {
    if (names.has(entry.key.text)) continue;
    names.add(entry.key.text);
    more.push(entry);
  }
  return yamlMap(map, [...map.entries, ...more], map.flow);
}

/** A map of which only a part stands in the file: what it lacks is there, but not known. */
export function openMap(map: YamlMap): YamlMap {
  return new PartMap(map);
}

/** What stands for a field that somebody else fills in. */
const HOLE = "{{ }}";

class PartMap implements YamlMap {
  readonly type = "map";
  readonly source: YamlMap["source"];
  readonly range: YamlMap["range"];
  readonly entries: YamlMap["entries"];
  readonly flow: boolean;
  readonly #map: YamlMap;

  constructor(map: YamlMap) {
    this.#map = map;
    this.source = map.source;
    this.range = map.range;
    this.flow = map.flow;
    this.entries = map.entries.map((entry) => openedContainers(entry));
  }

  get(key: string): YamlEntry {
    const { source, range } = this.#map.entries[0]?.key ?? this.#map;
    const hole: YamlScalar = { type: "scalar", source, range, text: HOLE, value: HOLE, style: "plain" };
    const own = this.#map.get(key);
    return own === undefined ? { source, range, key: hole, value: hole } : openedContainers(own);
  }
}

/** Containers in a part are parts, too. */
function openedContainers(entry: YamlEntry): YamlEntry {
  const { key, value } = entry;
  if (!["containers", "initContainers", "sidecars"].includes(key.text) || value.type !== "seq") return entry;
  const items = value.items.map((item) => (item.value.type === "map" ? { ...item, value: openMap(item.value) } : item));
  return { ...entry, value: { ...value, items } };
}
