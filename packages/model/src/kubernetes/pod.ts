import { parseImageReference } from "../image.ts";
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { booleanField, wordField } from "./fields.ts";
import type { KubernetesContainer, KubernetesImage, KubernetesObject, KubernetesPod } from "./model.ts";
import { windowsOf } from "./operating-system.ts";
import { podSpecPath } from "./pod-specs.ts";
import { securityOf } from "./security.ts";

type Role = KubernetesContainer["role"];

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["containers", "container"],
  ["initContainers", "init"],
  ["ephemeralContainers", "ephemeral"],
]);

class Pod implements KubernetesPod {
  readonly source: Located["source"];
  readonly range: Located["range"];
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly object: KubernetesObject;
  readonly containers: readonly KubernetesContainer[];
  readonly isWindows: KubernetesPod["isWindows"];
  readonly hostUsers: KubernetesPod["hostUsers"];

  constructor(object: KubernetesObject, spec: YamlMap) {
    this.source = object.source;
    this.range = object.range;
    this.extent = object.extent;
    this.yaml = spec;
    this.object = object;
    this.isWindows = windowsOf(spec, object);
    this.hostUsers = booleanField(spec, "hostUsers");
    this.containers = containersOf(this);
  }
}

/** The pod or pod template of a built-in workload; nothing for other kinds and where there is no `spec`. */
export function podOf(object: KubernetesObject): KubernetesPod | undefined {
  const path = podSpecPath(object.apiVersion, object.kind);
  const spec = path === undefined ? undefined : mapAt(object.yaml, ...path);
  return spec === undefined ? undefined : new Pod(object, spec);
}

function containersOf(pod: KubernetesPod): readonly KubernetesContainer[] {
  const containers: KubernetesContainer[] = [];
  for (const { key, value } of pod.yaml.entries) {
    const role = roles.get(key.text);
    if (role === undefined || value.type !== "seq") continue;
    for (const item of value.items) {
      if (item.value.type === "map") containers.push(containerOf(pod, item.value, role));
    }
  }
  return containers;
}

function containerOf(pod: KubernetesPod, yaml: YamlMap, role: Role): KubernetesContainer {
  const name = wordField(yaml, "name");
  const { source, range } = name ?? yaml.entries[0]?.key ?? yaml;
  return {
    source,
    range,
    extent: pod.extent,
    yaml,
    pod,
    role: role === "init" && isSidecar(yaml) ? "sidecar" : role,
    name,
    label: labelOf(name),
    image: imageOf(yaml),
    security: securityOf(pod.yaml, yaml),
  };
}

function labelOf(name: Scalar<string> | undefined): string {
  if (name === undefined) return "(unnamed)";
  return name.known ? name.value : name.raw;
}

function isSidecar(yaml: YamlNode): boolean {
  const policy = wordField(yaml, "restartPolicy");
  return policy?.known === true && policy.value === "Always";
}

function imageOf(yaml: YamlMap): KubernetesImage | undefined {
  const text = wordField(yaml, "image");
  if (text === undefined) return undefined;
  const reference = text.known ? parseImageReference(text.value) : undefined;
  return { source: text.source, range: text.range, text, reference };
}
