import { definePolicy, takeoverRightsOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  reads: "project",
  meta: {
    title: "Whoever takes over the pod has the cluster",
    severity: "medium",
    severityReason: "It takes a flaw in the program first; controllers of the cluster need such rights.",
    presets: ["strict"],
    remediation:
      "Bind a role in the namespaces that the program works in, with the rights and object names that it needs.",
    references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks"],
    frameworks: [],
    aliases: ["kubescape:C-0267", "kubescape:C-0272"],
    since: "0.1.0",
  },
  *check(pod, { project }) {
    for (const { binding, role, roleName, may } of takeoverRightsOf(project.cluster, pod)) {
      const related = [{ at: binding.place, label: "gives the account the role" }];
      if (role !== undefined) related.push({ at: role.place, label: "the role" });
      yield {
        at: pod.serviceAccount ?? pod,
        message: `Whoever takes over a pod of ${pod.object.label} may ${may}: the role "${roleName}" is bound to its account for the whole cluster.`,
        related,
      };
    }
  },
});
