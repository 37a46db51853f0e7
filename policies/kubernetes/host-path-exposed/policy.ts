import { definePolicy, is, sensitiveContentsOf, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container sees sensitive folders of the node",
    severity: "medium",
    severityReason: "What can be read tells how to get on, but it takes another step to do so.",
    presets: ["strict"],
    remediation: "Mount the one file or folder below it that the program needs.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
    frameworks: [],
    aliases: [
      "kubelinter:sensitive-host-mounts",
      "trivy:KSV-0121",
      "kics:workload_mounting_with_sensitive_os_directory",
      "kubesec:ProcMount",
      "kyverno:other/limit-hostpath-vols",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { hostMounts, label, security } = container;
    // It has the node anyway, and another policy says so.
    if (is(security.privileged, true) !== false) return;
    for (const { path, hostPath } of hostMounts) {
      const content = sensitiveContentsOf(path ?? "");
      if (content === undefined) continue;
      yield {
        at: hostPath,
        message: `Container "${label}" sees ${path} of its node: ${content}.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
