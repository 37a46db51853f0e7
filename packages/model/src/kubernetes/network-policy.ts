/** Network policies: whom they hold for, and what they let through. */
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import { any, type Ternary } from "../ternary.ts";
import { entryAt, mapAt, seqAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";
import type { KubernetesNetworkPeer, KubernetesNetworkPolicy } from "./relations.ts";
import { fullSelector, itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

const DNS_PORT = 53;

/** Nothing for objects that are no NetworkPolicy. */
export function networkPolicyOf(object: Typed): KubernetesNetworkPolicy | undefined {
  if (!isOf(object, /^(?:networking\.k8s\.io|extensions)$/, "NetworkPolicy")) return undefined;
  const { yaml } = object;
  const rules = itemsOf(yaml, "spec", "egress");
  const egress = egressOf(yaml);
  return {
    selector: fullSelector(yaml, "spec", "podSelector"),
    directions: egress === undefined ? ["Ingress"] : isIngress(yaml) ? ["Ingress", "Egress"] : ["Egress"],
    egress,
    peers: [
      ...itemsOf(yaml, "spec", "ingress").flatMap((rule) => peersOf(rule, "from")),
      ...rules.flatMap((rule) => peersOf(rule, "to")),
    ],
    allowsDns: any(rules.map(allowsDns)),
    allowsNames: rules.some(allowsNames),
  };
}

/** Without `policyTypes`, rules for egress imply it. */
function egressOf(yaml: YamlMap): Located | undefined {
  const types = wordsField(yaml, "spec", "policyTypes");
  if (types !== undefined) return types.items.find((type) => type.known && type.value === "Egress");
  const entry = entryAt(yaml, "spec", "egress");
  return entry === undefined || itemsOf(yaml, "spec", "egress").length === 0 ? undefined : entry.key;
}

function isIngress(yaml: YamlMap): boolean {
  const types = wordsField(yaml, "spec", "policyTypes");
  return types === undefined || types.open || types.items.some((type) => !type.known || type.value === "Ingress");
}

function peersOf(rule: YamlMap, side: "from" | "to"): readonly KubernetesNetworkPeer[] {
  return itemsOf(rule, side).flatMap((peer) => {
    const pods = fullSelector(peer, "podSelector");
    if (pods === undefined) return [];
    const { source, range } = pods;
    return [{ source, range, pods, namespaces: fullSelector(peer, "namespaceSelector") }];
  });
}

/** To whom the rule leads does not matter: whose DNS server it is, only the cluster knows. */
function allowsDns(rule: YamlMap): Ternary {
  const ports = seqAt(rule, "ports");
  if (ports === undefined) return rule.get("ports") === undefined ? true : undefined;
  if (ports.items.length === 0) return true;
  return any(itemsOf(rule, "ports").map((port) => isDnsPort(wordField(port, "port"), wordField(port, "endPort"))));
}

function isDnsPort(port: Scalar<string> | undefined, last: Scalar<string> | undefined): Ternary {
  if (port === undefined) return true;
  if (!port.known || last?.known === false) return undefined;
  const number = Number(port.value);
  // Names are those of ports of the pods, so the DNS server may have any.
  if (Number.isNaN(number)) return /dns/i.test(port.value) ? true : undefined;
  const isNear = number <= DNS_PORT && DNS_PORT <= Number(last?.value ?? number);
  // Servers behind the Service may listen elsewhere.
  return isNear || number === 5353 || number === 8053 || number === 1053;
}

/** Addresses need no names, and so does what has no destination but ports. */
function allowsNames(rule: YamlMap): boolean {
  return itemsOf(rule, "to").some(
    (peer) => mapAt(peer, "podSelector") !== undefined || mapAt(peer, "namespaceSelector") !== undefined,
  );
}
