/** Label selectors, which tie objects together, and what they select. */
import { known, type List, type Scalar, unknown } from "../scalar.ts";
import { textOf } from "../source.ts";
import { all, type Ternary } from "../ternary.ts";
import { mapAt, seqAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";
import { labelsOf } from "./labels.ts";
import type {
  KubernetesLabels,
  KubernetesRequirement,
  KubernetesSelection,
  KubernetesSelector,
  KubernetesSelectorLabel,
} from "./relations.ts";

const OPERATORS: ReadonlySet<string> = new Set(["In", "NotIn", "Exists", "DoesNotExist"]);

/** A selector of labels alone: that of a Service. Absent, as in a Service of an outside address, it selects nothing. */
export function labelSelector(yaml: YamlMap, ...path: readonly string[]): KubernetesSelector | undefined {
  const map = mapAt(yaml, ...path);
  return map === undefined ? undefined : selectorOf(map, map, undefined);
}

/** A selector of `matchLabels` and `matchExpressions`; `{}` selects everything, and an absent one is absent. */
export function fullSelector(yaml: YamlMap, ...path: readonly string[]): KubernetesSelector | undefined {
  const map = mapAt(yaml, ...path);
  return map === undefined ? undefined : selectorOf(map, map.get("matchLabels")?.value, map);
}

function selectorOf(
  { source, range }: YamlMap,
  labels: YamlNode | undefined,
  expressions: YamlMap | undefined,
): KubernetesSelector {
  const { pairs, open } = labelsOf(labels);
  const requirements: KubernetesRequirement[] = [];
  for (const [key, value] of Object.entries(pairs)) {
    requirements.push({ key, operator: "In", values: value === null ? [] : [value], open: value === null });
  }
  const isOpen = open || (expressions !== undefined && addExpressions(expressions, requirements));
  return { source, range, labels: placedLabels(labels), requirements, open: isOpen };
}

/** Is a part of them not to be read? */
function addExpressions(selector: YamlMap, requirements: KubernetesRequirement[]): boolean {
  const node = selector.get("matchExpressions")?.value;
  if (node === undefined || (node.type === "scalar" && node.value === null)) return false;
  if (node.type !== "seq") return true;
  let open = false;
  for (const { value } of node.items) {
    const requirement = requirementOf(value);
    if (requirement === undefined) open = true;
    else requirements.push(requirement);
  }
  return open;
}

function requirementOf(node: YamlNode): KubernetesRequirement | undefined {
  const key = wordField(node, "key");
  const operator = wordField(node, "operator");
  if (key?.known !== true || operator?.known !== true || !isOperator(operator.value)) return undefined;
  const values = wordsField(node, "values");
  return { key: key.value, operator: operator.value, ...knownItems(values) };
}

function isOperator(text: string): text is KubernetesRequirement["operator"] {
  return OPERATORS.has(text);
}

function knownItems(list: List<Scalar<string>> | undefined): Pick<KubernetesRequirement, "values" | "open"> {
  const values: string[] = [];
  let open = list?.open === true;
  for (const item of list?.items ?? []) {
    if (item.known) values.push(item.value);
    else open = true;
  }
  return { values, open };
}

function placedLabels(node: YamlNode | undefined): readonly KubernetesSelectorLabel[] {
  if (node?.type !== "map") return [];
  return node.entries.map(({ key, value, source, range }) => {
    const word = wordField(node, key.text);
    const placed = word ?? (value.type === "scalar" ? known(value, "") : unknown(value, textOf(value)));
    return { source, range, key: key.text, value: placed };
  });
}

/** Does a selector select what has the labels? Unknown where either is not fully told by the files. */
export function selects(selection: KubernetesSelection, labels: KubernetesLabels): Ternary {
  const met = all(selection.requirements.map((requirement) => meets(requirement, labels)));
  return met === true && selection.open ? undefined : met;
}

function meets({ key, operator, values, open }: KubernetesRequirement, labels: KubernetesLabels): Ternary {
  const value = Object.hasOwn(labels.pairs, key) ? labels.pairs[key] : undefined;
  if (value === undefined) {
    if (labels.open) return undefined;
    return operator === "NotIn" || operator === "DoesNotExist";
  }
  if (operator === "Exists") return true;
  if (operator === "DoesNotExist") return false;
  if (value === null) return undefined;
  const isListed = values.includes(value) || (open ? undefined : false);
  return operator === "In" ? isListed : isListed === undefined ? undefined : !isListed;
}

/** May something be selected by both? Not when they ask for different values of one label. */
export function mayOverlap(a: KubernetesSelection, b: KubernetesSelection): boolean {
  return !a.requirements.some((one) => b.requirements.some((other) => excludes(one, other)));
}

function excludes(a: KubernetesRequirement, b: KubernetesRequirement): boolean {
  if (a.key !== b.key || a.open || b.open || a.operator !== "In") return false;
  if (b.operator === "DoesNotExist") return true;
  if (b.operator === "NotIn") return a.values.every((value) => b.values.includes(value));
  return b.operator === "In" && !a.values.some((value) => b.values.includes(value));
}

/** Selectors in a list of maps, such as the peers of a rule. */
export function itemsOf(yaml: YamlNode | undefined, ...path: readonly string[]): readonly YamlMap[] {
  const seq = seqAt(yaml, ...path);
  return (seq?.items ?? []).flatMap(({ value }) => (value.type === "map" ? [value] : []));
}
