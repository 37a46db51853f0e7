import { parseImageReference } from "../image.ts";
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { contextOf } from "./context.ts";
import { variablesOf } from "./environment.ts";
import { numbersOfItems, wordField } from "./fields.ts";
import { handlerHostsOf } from "./handlers.ts";
import { hostMountsOf } from "./host-mounts.ts";
import type {
  KubernetesContainer,
  KubernetesContext,
  KubernetesHostMount,
  KubernetesImage,
  KubernetesPod,
  KubernetesSecurity,
  KubernetesVariable,
} from "./model.ts";
import { securityOf } from "./security.ts";

type Role = KubernetesContainer["role"];

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["containers", "container"],
  ["initContainers", "init"],
  ["ephemeralContainers", "ephemeral"],
  // Of workflows and tasks.
  ["sidecars", "sidecar"],
]);

/** A container of a pod. Settings that few policies ask for are read when they are asked for. */
class Container implements KubernetesContainer {
  readonly source: Located["source"];
  readonly range: Located["range"];
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly pod: KubernetesPod;
  readonly role: Role;
  readonly name: Scalar<string> | undefined;
  readonly label: string;
  readonly image: KubernetesImage | undefined;
  readonly context: KubernetesContext;
  readonly security: KubernetesSecurity;

  constructor(pod: KubernetesPod, yaml: YamlMap, role: Role, annotations: YamlMap | undefined) {
    this.name = wordField(yaml, "name");
    const { source, range } = this.name ?? yaml.entries[0]?.key ?? yaml;
    this.source = source;
    this.range = range;
    this.extent = pod.extent;
    this.yaml = yaml;
    this.pod = pod;
    this.role = role === "init" && isSidecar(yaml) ? "sidecar" : role;
    this.label = labelOf(this.name);
    this.image = imageOf(yaml);
    this.context = contextOf(this, this.label, yaml);
    this.security = securityOf(pod.yaml, yaml, annotations);
  }

  get hostPorts(): readonly Scalar<number>[] {
    return numbersOfItems(this.yaml, "hostPort", "ports");
  }

  get variables(): readonly KubernetesVariable[] {
    return variablesOf(this.yaml);
  }

  get hostMounts(): readonly KubernetesHostMount[] {
    return hostMountsOf(this.yaml, this.pod.volumes);
  }

  get handlerHosts(): readonly Scalar<string>[] {
    return handlerHostsOf(this.yaml);
  }
}

/** `annotations` of the pod, absent where they don't count as settings. */
export function containersOf(pod: KubernetesPod, annotations: YamlMap | undefined): readonly KubernetesContainer[] {
  const containers: KubernetesContainer[] = [];
  for (const { key, value } of pod.yaml.entries) {
    const role = roles.get(key.text);
    if (role === undefined || value.type !== "seq") continue;
    for (const item of value.items) {
      if (item.value.type === "map") containers.push(new Container(pod, item.value, role, annotations));
    }
  }
  return containers;
}

/** What messages call something: its name as written. */
export function labelOf(name: Scalar<string> | undefined): string {
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
  return { source: text.source, range: text.range, text, reference, pullPolicy: wordField(yaml, "imagePullPolicy") };
}
