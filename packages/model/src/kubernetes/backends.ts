/** Services that traffic is sent to: by an Ingress, a route of the Gateway API, a webhook, an extension of the API. */
import { known, type Scalar } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesBackend } from "./relations.ts";
import { itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

const INGRESS_GROUPS = /^(?:networking\.k8s\.io|extensions)$/;
const ROUTES = ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"];
const WEBHOOKS = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"];

/** None for objects that send no traffic. */
export function backendsOf(object: Typed): readonly KubernetesBackend[] {
  const { yaml } = object;
  if (isOf(object, INGRESS_GROUPS, "Ingress")) return ingressBackends(yaml);
  if (isOf(object, "gateway.networking.k8s.io", ...ROUTES)) return routeBackends(yaml);
  if (isOf(object, "route.openshift.io", "Route")) return openShiftBackends(yaml);
  if (isOf(object, /^traefik\.(?:io|containo\.us)$/, "IngressRoute", "IngressRouteTCP", "IngressRouteUDP")) {
    return traefikBackends(yaml);
  }
  if (isOf(object, "admissionregistration.k8s.io", ...WEBHOOKS)) {
    return itemsOf(yaml, "webhooks").flatMap((webhook) => calledService(mapAt(webhook, "clientConfig", "service")));
  }
  if (isOf(object, "apiregistration.k8s.io", "APIService")) return calledService(mapAt(yaml, "spec", "service"));
  return [];
}

function backend(
  name: Scalar<string> | undefined,
  port: Scalar<string> | undefined,
  namespace?: Scalar<string>,
): readonly KubernetesBackend[] {
  if (name === undefined) return [];
  const { source, range } = name;
  return [{ source, range, kind: "Service", name, namespace, port, isOptional: false, keys: [], user: "the backend" }];
}

function ingressBackends(yaml: YamlMap): readonly KubernetesBackend[] {
  const paths = itemsOf(yaml, "spec", "rules").flatMap((rule) => itemsOf(rule, "http", "paths"));
  const backends: YamlNode[] = paths.flatMap((path) => path.get("backend")?.value ?? []);
  for (const key of ["defaultBackend", "backend"]) backends.push(...[mapAt(yaml, "spec", key) ?? []].flat());
  return backends.flatMap(ingressBackend);
}

function ingressBackend(node: YamlNode): readonly KubernetesBackend[] {
  const old = wordField(node, "serviceName");
  const port =
    wordField(node, "servicePort") ??
    wordField(node, "service", "port", "name") ??
    wordField(node, "service", "port", "number");
  // The load balancer controller of AWS names an annotation in place of a Service.
  if (port?.known === true && port.value === "use-annotation") return [];
  return backend(old ?? wordField(node, "service", "name"), port);
}

function routeBackends(yaml: YamlMap): readonly KubernetesBackend[] {
  return itemsOf(yaml, "spec", "rules").flatMap((rule) =>
    itemsOf(rule, "backendRefs").flatMap((ref) => {
      const kind = wordField(ref, "kind");
      const group = wordField(ref, "group");
      const isService = (kind === undefined || isWord(kind, "Service")) && (group === undefined || isWord(group, ""));
      return isService ? backend(wordField(ref, "name"), wordField(ref, "port"), wordField(ref, "namespace")) : [];
    }),
  );
}

function openShiftBackends(yaml: YamlMap): readonly KubernetesBackend[] {
  const to = mapAt(yaml, "spec", "to");
  const others = itemsOf(yaml, "spec", "alternateBackends");
  // Its port may be the Service's or the pods', so nothing is said of it.
  return [...(to === undefined ? [] : [to]), ...others].flatMap((ref) => backend(wordField(ref, "name"), undefined));
}

function traefikBackends(yaml: YamlMap): readonly KubernetesBackend[] {
  return itemsOf(yaml, "spec", "routes").flatMap((route) =>
    itemsOf(route, "services").flatMap((ref) => {
      const kind = wordField(ref, "kind");
      if (kind !== undefined && !isWord(kind, "Service")) return [];
      return backend(wordField(ref, "name"), wordField(ref, "port"), wordField(ref, "namespace"));
    }),
  );
}

/** The API server calls a Service, on port 443 unless another one is given. */
function calledService(service: YamlMap | undefined): readonly KubernetesBackend[] {
  const name = wordField(service, "name");
  if (name === undefined) return [];
  return backend(name, wordField(service, "port") ?? known(name, "443"), wordField(service, "namespace"));
}

function isWord(scalar: Scalar<string>, word: string): boolean {
  return scalar.known && scalar.value === word;
}
