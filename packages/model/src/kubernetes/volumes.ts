/** Volumes of a pod and what they are made of. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { textOf } from "../source.ts";
import { seqAt } from "../yaml/access.ts";
import type { YamlEntry, YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesVolume } from "./model.ts";

/** Every source of a volume in the API, with those that were removed. Other keys are no source. */
const TYPES: ReadonlySet<string> = new Set([
  "awsElasticBlockStore",
  "azureDisk",
  "azureFile",
  "cephfs",
  "cinder",
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "fc",
  "flexVolume",
  "flocker",
  "gcePersistentDisk",
  "gitRepo",
  "glusterfs",
  "hostPath",
  "image",
  "iscsi",
  "nfs",
  "persistentVolumeClaim",
  "photonPersistentDisk",
  "portworxVolume",
  "projected",
  "quobyte",
  "rbd",
  "scaleIO",
  "secret",
  "storageos",
  "vsphereVolume",
]);

export function volumesOf(spec: YamlMap): readonly KubernetesVolume[] {
  const volumes: KubernetesVolume[] = [];
  for (const { value } of seqAt(spec, "volumes")?.items ?? []) {
    if (value.type === "map") volumes.push(volumeOf(value));
  }
  return volumes;
}

function volumeOf(yaml: YamlMap): KubernetesVolume {
  const name = wordField(yaml, "name");
  const { source, range } = name ?? yaml.entries[0]?.key ?? yaml;
  const entry = yaml.entries.find(isSource);
  const hostPath = entry?.key.text === "hostPath" ? wordField(yaml, "hostPath", "path") : undefined;
  return { source, range, yaml, name, type: entry === undefined ? undefined : typeOf(entry), hostPath };
}

function isSource({ key, value }: YamlEntry): boolean {
  return TYPES.has(key.text) && !(value.type === "scalar" && value.value === null);
}

function typeOf({ key, value }: YamlEntry): Scalar<string> {
  return value.type === "map"
    ? known(key, key.text)
    : unknown(key, value.type === "scalar" ? value.text : textOf(value));
}
