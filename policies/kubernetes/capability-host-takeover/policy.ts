import { definePolicy, is, usersOf } from "@secpolicy/core";

/** What a container does with each of them, all of it published. */
const reach: ReadonlyMap<string, string> = new Map([
  ["ALL", "it can mount the node's disks and load code into its kernel"],
  ["SYS_ADMIN", "it can mount file systems and step out of its namespaces"],
  ["SYS_MODULE", "it can load code into the node's kernel"],
  ["SYS_RAWIO", "it can reach the node's memory and disks"],
  ["DAC_READ_SEARCH", "it can open any file of the node by its handle"],
]);

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container has a capability that is as good as root on the node",
    severity: "high",
    severityReason: "Whoever takes the container over has the node, without any further flaw.",
    presets: ["recommended"],
    remediation: "Remove the capability; where the program fails without it, look for the narrower one that it needs.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
    ],
    frameworks: ["cis-k8s-1.23:5.7.3"],
    aliases: [
      "trivy:KSV-0005",
      "trivy:KSV-0120",
      "checkov:CKV_K8S_39",
      "kics:containers_with_sys_admin_capabilities",
      "kubesec:CapSysAdmin",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { label, pod, security } = container;
    // A privileged container has them all; in a user namespace they are worth little on the node.
    if (is(security.privileged, true) !== false || is(pod.hostUsers, false) !== false) return;
    for (const item of security.capabilitiesAdd?.items ?? []) {
      if (!item.known) continue;
      const capability = item.value.toUpperCase().replace(/^CAP_/, "");
      const consequence = reach.get(capability);
      if (consequence === undefined) continue;
      yield {
        at: item,
        message: `Container "${label}" adds the capability ${capability}: ${consequence}, so whoever takes it over has the node.`,
        related: usersOf(container, item, `used by ${label}`),
      };
    }
  },
});
