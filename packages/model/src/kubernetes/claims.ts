/** Hosts and paths that an Ingress claims. */
import { mapAt } from "../yaml/access.ts";
import { wordField } from "./fields.ts";
import type { KubernetesClaim } from "./relations.ts";
import { itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

/** As the API server takes it; what else stands there, such as `__HOST__`, is replaced before. */
const HOST = /^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;

/** None for objects that are no Ingress, and for a canary, which shares what another Ingress claims. */
export function claimsOf(object: Typed): readonly KubernetesClaim[] {
  if (!isOf(object, /^(?:networking\.k8s\.io|extensions)$/, "Ingress") || isShared(object)) return [];
  const claims: KubernetesClaim[] = [];
  for (const rule of itemsOf(object.yaml, "spec", "rules")) {
    const host = wordField(rule, "host");
    if (host?.known === false || (host !== undefined && !HOST.test(host.value))) continue;
    for (const path of itemsOf(rule, "http", "paths")) {
      const word = wordField(path, "path");
      if (word?.known === false) continue;
      const { source, range } = word ?? host ?? path.entries[0]?.key ?? path;
      claims.push({ source, range, host: host?.value ?? "", path: word?.value ?? "/" });
    }
  }
  return claims;
}

/** `Prefix`, `Exact`: the same path under another type is another claim. */
export function ingressClassOf({ yaml }: Typed): string {
  const name =
    wordField(yaml, "spec", "ingressClassName") ??
    wordField(yaml, "metadata", "annotations", "kubernetes.io/ingress.class");
  return name === undefined ? "" : name.known ? name.value : name.raw;
}

function isShared({ yaml }: Typed): boolean {
  const annotations = mapAt(yaml, "metadata", "annotations");
  return annotations?.entries.some(({ key }) => /canary|mergeable|conditions\./.test(key.text)) === true;
}
