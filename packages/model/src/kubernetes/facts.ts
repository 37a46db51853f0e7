import { knownValue, type Scalar } from "../scalar.ts";
import { placeOf, type Source } from "../source.ts";
import { valueAt } from "../yaml/access.ts";
import type { YamlDocument } from "../yaml/node.ts";
import { claimsOf, ingressClassOf } from "./claims.ts";
import { entriesOf } from "./entries.ts";
import { numberField, wordField } from "./fields.ts";
import { kustomizationOf } from "./kustomization.ts";
import { labelsOf } from "./labels.ts";
import { madeOf } from "./made.ts";
import type { KubernetesObject, KubernetesPod } from "./model.ts";
import { networkPolicyOf } from "./network-policy.ts";
import { bindingFactsOf, ruleFactsOf } from "./rbac-facts.ts";
import type {
  KubernetesClaimFacts,
  KubernetesFacts,
  KubernetesNetworkFacts,
  KubernetesObjectFacts,
  KubernetesPodFacts,
  KubernetesScaleFacts,
  KubernetesSelection,
  KubernetesSelector,
  KubernetesServiceFacts,
  KubernetesSizeFacts,
} from "./relations.ts";
import { budgetOf, scaleTargetOf } from "./scaling.ts";
import { itemsOf } from "./selector.ts";
import { sizeTargetOf } from "./vertical-scaling.ts";

/** Facts of the objects whose type the file tells, and of those that are made of them. */
export function factsOf(
  source: Source,
  documents: readonly YamlDocument[],
  objects: readonly KubernetesObject[],
): KubernetesFacts {
  const facts: KubernetesObjectFacts[] = [];
  for (const object of objects) {
    const own = objectFacts(object);
    if (own !== undefined) facts.push(own, ...madeOf(object, own));
  }
  const kustomization = kustomizationOf(source, documents);
  if (kustomization !== undefined) facts.push(...kustomization.made);
  return { objects: facts, kustomization: kustomization?.facts };
}

function objectFacts(object: KubernetesObject): KubernetesObjectFacts | undefined {
  const { apiVersion, kind, yaml, pod, rules, binding } = object;
  if (!apiVersion.known || !kind.known) return undefined;
  const budget = budgetOf(object);
  return {
    apiVersion: apiVersion.value,
    kind: kind.value,
    name: factOf(object.name),
    namespace: factOf(object.namespace),
    labels: labelsOf(valueAt(yaml, "metadata", "labels")),
    place: placeOf(object),
    pod: pod === undefined ? undefined : podFacts(pod),
    service: serviceFacts(object),
    data: entriesOf(object),
    scales: scaleFacts(object),
    sizes: sizeFacts(object),
    budget: budget === undefined ? undefined : { selection: selectionOf(budget.selector) },
    network: networkFacts(object),
    claims: claimFacts(object),
    rules: rules.length === 0 ? undefined : ruleFactsOf(rules),
    binding: binding === undefined ? undefined : bindingFactsOf(binding),
    replicas: pod === undefined ? undefined : knownValue(numberField(yaml, "spec", "replicas")),
    volumeClaims: pod === undefined ? undefined : volumeClaimsOf(object),
  };
}

/** `null` for what is only known later. */
function factOf(scalar: Scalar<string> | undefined): string | null | undefined {
  return scalar?.known === false ? null : scalar?.value;
}

/** Requirements without their places; an absent selector may be anything. */
function selectionOf(selector: KubernetesSelector | undefined): KubernetesSelection {
  return { requirements: selector?.requirements ?? [], open: selector?.open ?? true };
}

function podFacts(pod: KubernetesPod): KubernetesPodFacts {
  const ports: { name: string | undefined; number: number | undefined }[] = [];
  let portsOpen = false;
  for (const container of pod.containers) {
    const node = container.yaml.get("ports")?.value;
    if (node?.type === "scalar" && node.value !== null) portsOpen = true;
    for (const port of itemsOf(container.yaml, "ports")) {
      const name = wordField(port, "name");
      const number = wordField(port, "containerPort");
      if (name?.known === false || number?.known === false) portsOpen = true;
      ports.push({ name: knownValue(name), number: numberOf(number) });
    }
  }
  return { labels: pod.labels, ports, portsOpen };
}

function numberOf(scalar: Scalar<string> | undefined): number | undefined {
  const number = Number(knownValue(scalar) ?? Number.NaN);
  return Number.isNaN(number) ? undefined : number;
}

function serviceFacts(object: KubernetesObject): KubernetesServiceFacts | undefined {
  const service = object.service;
  if (service === undefined) return undefined;
  const { ports, isHeadless, selector, type } = service;
  const isOutside = knownValue(type) === "ExternalName";
  const isOpen = ports.some(({ name, port }) => name?.known === false || port?.known === false);
  return {
    ports: ports.map(({ name, port }) => ({ name: knownValue(name), port: numberOf(port) })),
    portsOpen: isOutside || isOpen || (ports.length === 0 && object.yaml.get("spec") !== undefined),
    isHeadless,
    type: factOf(type),
    selection: selector === undefined ? undefined : selectionOf(selector),
  };
}

function scaleFacts(object: KubernetesObject): KubernetesScaleFacts | undefined {
  const target = scaleTargetOf(object);
  if (target?.name.known !== true) return undefined;
  const { kind, name, minimum, shares } = target;
  return { kind, name: name.value, minimum: knownValue(minimum), shares };
}

function sizeFacts(object: KubernetesObject): KubernetesSizeFacts | undefined {
  const target = sizeTargetOf(object);
  if (target?.name.known !== true) return undefined;
  return { kind: target.kind, name: target.name.value, changes: target.changes };
}

function networkFacts(object: KubernetesObject): KubernetesNetworkFacts | undefined {
  const policy = networkPolicyOf(object);
  if (policy === undefined) return undefined;
  const { selector, directions, allowsDns } = policy;
  return { selection: selectionOf(selector), directions, allowsDns };
}

function claimFacts(object: KubernetesObject): readonly KubernetesClaimFacts[] | undefined {
  const claims = claimsOf(object);
  if (claims.length === 0) return undefined;
  const ingressClass = ingressClassOf(object);
  return claims.map(({ host, path }) => ({ host, path, ingressClass }));
}

function volumeClaimsOf({ yaml, name }: KubernetesObject): readonly string[] | undefined {
  const templates = itemsOf(yaml, "spec", "volumeClaimTemplates");
  if (templates.length === 0 || name?.known !== true) return undefined;
  return templates.flatMap((template) => {
    const claim = knownValue(wordField(template, "metadata", "name"));
    return claim === undefined ? [] : [`${claim}-${name.value}-`];
  });
}
