import { definePolicy, is, isTrustedByRoot, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container can write where the node runs what it finds",
    severity: "high",
    severityReason: "Whoever takes the container over becomes root on the node, without any further flaw.",
    presets: ["recommended"],
    remediation: "Mount the one file or folder that the program needs, with `readOnly: true`.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
    frameworks: [],
    aliases: ["kics:volume_mount_with_os_directory_write_permissions"],
    since: "0.1.0",
  },
  *check(container) {
    const { hostMounts, label, security } = container;
    // It has the node anyway, and another policy says so.
    if (is(security.privileged, true) !== false) return;
    for (const { path, hostPath, readOnly } of hostMounts) {
      if (path === undefined || is(readOnly, true) !== false) continue;
      // Agents of the node have it by the dozen, and what is in it stays the kernel's.
      if (path === "/sys" || !isTrustedByRoot(path)) continue;
      yield {
        at: hostPath,
        message: `Container "${label}" can write to ${path} of its node: root there runs or trusts what it finds, so whoever takes the container over has the node.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
