/** Files that hold a part of an object, to be merged with the rest that stands elsewhere. */
import type { KubernetesObject } from "./model.ts";

/** `patches/limits.yaml`, `deployment_patch.yaml`, `delete.patch.yaml`: kustomize, kubeadm and kubectl take any name. */
const PATCH = /(?:^|[/._-])patch(?:es)?(?:[/._-]|$)/i;

/** What makes a workload whole. */
const FRAME: ReadonlySet<string> = new Set(["spec.selector", "spec.template"]);

/**
 * Does the object look like a part: by its file's name, or as a workload that lacks its frame and more, which nobody
 * forgets at once? What a kustomization says of it is for the project to know.
 */
export function isPart({ source, faults }: KubernetesObject): boolean {
  if (PATCH.test(source.path)) return true;
  const missing = new Set(faults.flatMap((fault) => (fault.fault === "required" ? [fault.path] : [])));
  return missing.size > 1 && [...missing].some((path) => FRAME.has(path));
}
