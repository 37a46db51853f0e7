/** Where the built-in workloads keep the `spec` of their pods. */
import type { Scalar } from "../scalar.ts";
import { groupOf } from "./types.ts";

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

/** The way from an object to its pod's `spec`; nothing for kinds without one, and where the kind is not known. */
export function podSpecPath(apiVersion: Scalar<string>, kind: Scalar<string>): Path | undefined {
  if (!apiVersion.known || !kind.known) return undefined;
  return podSpecs.get(groupOf(apiVersion.value))?.get(kind.value);
}
