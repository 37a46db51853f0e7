import { definePolicy, sharedAuthorityOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "etcd trusts the authority of the cluster",
    severity: "high",
    severityReason: "etcd holds every Secret and asks nothing but for a certificate.",
    presets: ["strict"],
    remediation: "Give etcd a certificate authority of its own, as kubeadm does under `pki/etcd`.",
    references: [
      "https://kubernetes.io/docs/setup/best-practices/certificates/",
      "https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/#securing-etcd-clusters",
    ],
    frameworks: [],
    aliases: ["kics:not_unique_certificate_authority", "kubescape:C-0159"],
    since: "0.1.0",
  },
  *check(container) {
    const flag = sharedAuthorityOf(container);
    if (flag === undefined) return;
    yield {
      at: flag,
      message: `${flag.program} knows etcd by the authority that signs for its own clients, ${flag.text}, so ${flag.consequence}.`,
    };
  },
});
