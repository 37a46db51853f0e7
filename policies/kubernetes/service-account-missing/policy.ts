import { definePolicy, type KubernetesObject, type Scalar } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Service account is in no file",
    severity: "info",
    severityReason: "The account may well be made elsewhere: by an operator, a chart or another repository.",
    presets: [["strict", "low"]],
    remediation: "Correct the name or the namespace, or add the ServiceAccount.",
    references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"],
    frameworks: [],
    aliases: ["kubelinter:non-existent-service-account", "kubescape:C-0307"],
    since: "0.1.0",
  },
  applies: ({ pod, binding }) => pod !== undefined || binding !== undefined,
  *check(object, { project }) {
    for (const { name, namespace, consequence } of accountsOf(object)) {
      if (
        !name.known ||
        name.value === "" ||
        !project.cluster.named(object, "ServiceAccount", name.value, namespace).isMissing
      )
        continue;
      yield {
        at: name,
        message: `${object.label} names the service account "${name.value}", which no file holds: without it, ${consequence}.`,
      };
    }
  },
});

interface Account {
  readonly name: Scalar<string>;
  readonly namespace: Scalar<string> | undefined;
  readonly consequence: string;
}

function* accountsOf({ pod, binding }: KubernetesObject): Generator<Account> {
  const own = pod?.serviceAccount;
  if (own !== undefined) yield { name: own, namespace: undefined, consequence: "no pod is made" };
  for (const { kind, name, namespace } of binding?.subjects ?? []) {
    const isAccount = kind?.known === true && kind.value === "ServiceAccount";
    if (isAccount && name !== undefined) yield { name, namespace, consequence: "nobody gets the rights" };
  }
}
