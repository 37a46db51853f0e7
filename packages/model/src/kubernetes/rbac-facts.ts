/** Roles and bindings as plain data. */
import { knownValue, type List, type Scalar } from "../scalar.ts";
import type { KubernetesBinding, KubernetesRule } from "./model.ts";
import type { KubernetesBindingFacts, KubernetesRuleFacts } from "./relations.ts";

export function ruleFactsOf(rules: readonly KubernetesRule[]): readonly KubernetesRuleFacts[] {
  return rules.map(({ apiGroups, resources, verbs, resourceNames }) => ({
    apiGroups: wordsOf(apiGroups),
    resources: wordsOf(resources),
    verbs: wordsOf(verbs),
    isNamed: resourceNames !== undefined,
  }));
}

function wordsOf(list: List<Scalar<string>> | undefined): readonly string[] {
  return list?.items.flatMap((item) => knownValue(item) ?? []) ?? [];
}

export function bindingFactsOf({ roleKind, roleName, subjects }: KubernetesBinding): KubernetesBindingFacts {
  return {
    roleKind: knownValue(roleKind),
    roleName: knownValue(roleName),
    subjects: subjects.map(({ kind, name, namespace }) => ({
      kind: knownValue(kind),
      name: knownValue(name),
      namespace: knownValue(namespace),
    })),
  };
}
