/** Where the built-in workloads keep the `spec` of their pods. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesObject } from "./model.ts";

type Path = readonly string[];

const POD: Path = ["spec"];
const TEMPLATE: Path = ["spec", "template", "spec"];
const JOB_TEMPLATE: Path = ["spec", "jobTemplate", "spec", "template", "spec"];

/** By API group (`""` is the core group) and kind; every version of a group agrees on the place. */
const podSpecs: ReadonlyMap<string, ReadonlyMap<string, Path>> = new Map([
  [
    "",
    new Map([
      ["Pod", POD],
      ["PodTemplate", ["template", "spec"]],
      ["ReplicationController", TEMPLATE],
      // OpenShift before API groups.
      ["DeploymentConfig", TEMPLATE],
    ]),
  ],
  [
    "apps",
    new Map([
      ["Deployment", TEMPLATE],
      ["StatefulSet", TEMPLATE],
      ["DaemonSet", TEMPLATE],
      ["ReplicaSet", TEMPLATE],
    ]),
  ],
  [
    "batch",
    new Map([
      ["Job", TEMPLATE],
      ["CronJob", JOB_TEMPLATE],
    ]),
  ],
  // Gone from Kubernetes 1.16 on, still found in files.
  [
    "extensions",
    new Map([
      ["Deployment", TEMPLATE],
      ["DaemonSet", TEMPLATE],
      ["ReplicaSet", TEMPLATE],
    ]),
  ],
  ["apps.openshift.io", new Map([["DeploymentConfig", TEMPLATE]])],
]);

/** Kinds that start their pods again whatever these end with. */
const KEEPERS: ReadonlySet<string> = new Set([
  "DaemonSet",
  "Deployment",
  "DeploymentConfig",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet",
]);

/** Is the pod meant to run until somebody stops it? A pod of its own by its restart policy, which is Always unless it says another. */
export function longRunningOf(object: KubernetesObject, spec: YamlMap): Scalar<boolean> {
  const { kind } = object;
  if (!kind.known || kind.value !== "Pod") return known(kind, kind.known && KEEPERS.has(kind.value));
  const policy = wordField(spec, "restartPolicy");
  if (policy?.known === false) return unknown(policy, policy.raw);
  return known(policy ?? object, policy === undefined || policy.value === "Always");
}

/** The group of `apps/v1` is `apps`, that of `v1` is empty. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}

/** The way from an object to its pod's `spec`; nothing for kinds without one, and where the kind is not known. */
export function podSpecPath(apiVersion: Scalar<string>, kind: Scalar<string>): Path | undefined {
  if (!apiVersion.known || !kind.known) return undefined;
  return podSpecs.get(groupOf(apiVersion.value))?.get(kind.value);
}
