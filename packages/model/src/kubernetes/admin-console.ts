/** Consoles by which other programs are administered, told by their images. */
import { knownImage } from "../compose/known-images.ts";
import { repositoryOf } from "../image.ts";
import type { KubernetesContainer } from "./model.ts";

/** Consoles that are at home in clusters: repository → name. */
const CONSOLES: ReadonlyMap<string, string> = new Map([
  ["docker.io/kubernetesui/dashboard", "Kubernetes Dashboard"],
  ["docker.io/kubernetesui/dashboard-web", "Kubernetes Dashboard"],
  ["docker.io/weaveworks/scope", "Weave Scope"],
  ["docker.io/hjacobs/kube-ops-view", "Kubernetes Operational View"],
  ["docker.io/hjacobs/kube-web-view", "Kubernetes Web View"],
  ["ghcr.io/headlamp-k8s/headlamp", "Headlamp"],
  ["quay.io/kiali/kiali", "Kiali"],
  ["quay.io/argoproj/argocli", "Argo Workflows"],
  ["docker.io/apache/nifi", "NiFi"],
  ["docker.io/jenkins/jenkins", "Jenkins"],
]);

/** The console's name; nothing for other images. */
export function adminConsoleOf({ image }: KubernetesContainer): string | undefined {
  const reference = image?.reference;
  if (reference === undefined) return undefined;
  const repository = repositoryOf(reference);
  const known = knownImage(repository);
  return known?.role === "admin" ? known.title : CONSOLES.get(repository);
}
