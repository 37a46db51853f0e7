/** From a pod through its account and the bindings to what the account may do in the whole cluster. */
import {
  type KubernetesObject,
  type KubernetesObjectFacts,
  type KubernetesPod,
  type KubernetesRight,
  type KubernetesRuleFacts,
  knownValue,
} from "@secpolicy/model";
import type { Cluster } from "./cluster.ts";

/** One right, and the way to it. */
export interface AccountRight {
  readonly binding: KubernetesObjectFacts;
  /** Absent for the roles that every cluster comes with. */
  readonly role: KubernetesObjectFacts | undefined;
  readonly roleName: string;
  /** What the account may do, as the end of "it may …". */
  readonly may: string;
}

interface Takeover {
  readonly may: string;
  readonly rights: readonly KubernetesRight[];
}

const right = (group: string, resource: string, ...verbs: readonly string[]): KubernetesRight => ({
  group,
  resource,
  verbs,
});

const RBAC = "rbac.authorization.k8s.io";

/** Rights that lead to all others: https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks */
const takeovers: readonly Takeover[] = [
  { may: "do everything", rights: [right("*", "*", "*")] },
  { may: "read every Secret", rights: [right("", "secrets", "get", "list", "watch")] },
  { may: "run commands in every pod", rights: [right("", "pods/exec", "create", "get")] },
  { may: "create pods everywhere", rights: [right("", "pods", "create")] },
  { may: "give itself any right", rights: [right(RBAC, "clusterroles", "escalate", "bind")] },
  { may: "act as anybody", rights: [right("", "users", "impersonate"), right("", "groups", "impersonate")] },
  { may: "act as any account", rights: [right("", "serviceaccounts/token", "create")] },
  { may: "reach every node's kubelet", rights: [right("", "nodes/proxy", "get", "create")] },
];

/** The rights over the whole cluster with which whoever takes over the pod takes over the cluster. */
export function takeoverRightsOf(cluster: Cluster, pod: KubernetesPod): readonly AccountRight[] {
  const account = pod.serviceAccount === undefined ? "default" : knownValue(pod.serviceAccount);
  const hasToken = pod.automountServiceAccountToken;
  if (account === undefined || (hasToken?.known === true && !hasToken.value)) return [];
  return cluster.bindingsOf(pod.object, account).flatMap((binding) => rightsOf(cluster, pod.object, binding));
}

function rightsOf(cluster: Cluster, seeker: KubernetesObject, facts: KubernetesObjectFacts): readonly AccountRight[] {
  const { roleName } = facts.binding ?? {};
  if (roleName === undefined) return [];
  if (roleName === "cluster-admin") return [{ binding: facts, role: undefined, roleName, may: "do everything" }];
  const rights: AccountRight[] = [];
  for (const role of cluster.named(seeker, "ClusterRole", roleName).objects) {
    const found = takeovers.find((one) =>
      one.rights.some((wanted) => role.rules?.some((rule) => grants(rule, wanted))),
    );
    if (found !== undefined) rights.push({ binding: facts, role, roleName, may: found.may });
  }
  return rights;
}

function grants({ apiGroups, resources, verbs, isNamed }: KubernetesRuleFacts, wanted: KubernetesRight): boolean {
  if (isNamed) return false;
  const has = (words: readonly string[], one: string): boolean => words.includes(one) || words.includes("*");
  return (
    has(apiGroups, wanted.group) &&
    has(resources, wanted.resource) &&
    (verbs.includes("*") || wanted.verbs.some((verb) => verbs.includes(verb)))
  );
}
