/** Rights that roles grant and the subjects that bindings give them to. */
import { is, type List, type Scalar } from "../scalar.ts";
import { seqAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";
import type {
  KubernetesBinding,
  KubernetesObject,
  KubernetesRight,
  KubernetesRule,
  KubernetesSubject,
} from "./model.ts";

const GROUP = "rbac.authorization.k8s.io/";

type Typed = Pick<KubernetesObject, "apiVersion" | "kind" | "yaml">;

function isOfKind({ apiVersion, kind }: Typed, ...kinds: readonly string[]): boolean {
  return apiVersion.known && apiVersion.value.startsWith(GROUP) && kind.known && kinds.includes(kind.value);
}

/** The rules of a Role or ClusterRole; none for other objects. */
export function rulesOf(object: Typed): readonly KubernetesRule[] {
  if (!isOfKind(object, "Role", "ClusterRole")) return [];
  const rules: KubernetesRule[] = [];
  for (const { value } of seqAt(object.yaml, "rules")?.items ?? []) if (value.type === "map") rules.push(ruleOf(value));
  return rules;
}

function ruleOf(yaml: YamlMap): KubernetesRule {
  const { source, range } = yaml.entries[0]?.key ?? yaml;
  return {
    source,
    range,
    yaml,
    apiGroups: wordsField(yaml, "apiGroups"),
    resources: wordsField(yaml, "resources"),
    verbs: wordsField(yaml, "verbs"),
    resourceNames: wordsField(yaml, "resourceNames"),
  };
}

/** What a RoleBinding or ClusterRoleBinding ties together; nothing for other objects. */
export function bindingOf(object: Typed): KubernetesBinding | undefined {
  if (!isOfKind(object, "RoleBinding", "ClusterRoleBinding")) return undefined;
  const subjects: KubernetesSubject[] = [];
  for (const { value } of seqAt(object.yaml, "subjects")?.items ?? []) {
    if (value.type === "map") subjects.push(subjectOf(value));
  }
  return {
    roleKind: wordField(object.yaml, "roleRef", "kind"),
    roleName: wordField(object.yaml, "roleRef", "name"),
    subjects,
  };
}

function subjectOf(yaml: YamlMap): KubernetesSubject {
  const name = wordField(yaml, "name");
  const { source, range } = name ?? yaml.entries[0]?.key ?? yaml;
  return { source, range, kind: wordField(yaml, "kind"), name, namespace: wordField(yaml, "namespace") };
}

/**
 * The resource's word through which a rule grants one of the verbs on all objects of the resource. Wildcards stand for
 * groups and verbs, but not for the resource: that a rule names none of them is a matter of its own.
 */
function grantOf(rule: KubernetesRule, { group, resource, verbs }: KubernetesRight): Scalar<string> | undefined {
  if (rule.resourceNames !== undefined) return undefined;
  if (!holds(rule.apiGroups, [group, "*"]) || !holds(rule.verbs, [...verbs, "*"])) return undefined;
  return rule.resources?.items.find((item) => is(item, resource) === true);
}

/** Where the rules of an object grant one of the rights. */
export function* grantsOf(
  rules: readonly KubernetesRule[],
  rights: readonly KubernetesRight[],
): Generator<Scalar<string>> {
  for (const rule of rules) {
    for (const right of rights) {
      const grant = grantOf(rule, right);
      if (grant !== undefined) yield grant;
    }
  }
}

/** Where the rules grant a right on the object of a name in so many words: at the name. */
export function* namedGrantsOf(
  rules: readonly KubernetesRule[],
  { group, resource, verbs }: KubernetesRight,
  name: string,
): Generator<Scalar<string>> {
  for (const { apiGroups, resources, resourceNames, verbs: allowed } of rules) {
    const isGranted =
      holds(apiGroups, [group, "*"]) && holds(allowed, [...verbs, "*"]) && holds(resources, [resource, "*"]);
    const at = isGranted ? resourceNames?.items.find((item) => is(item, name) === true) : undefined;
    if (at !== undefined) yield at;
  }
}

function holds(list: List<Scalar<string>> | undefined, words: readonly string[]): boolean {
  return list?.items.some((item) => item.known && words.includes(item.value)) === true;
}
