import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Path of the node can be written",
    severity: "low",
    severityReason: "How bad it is depends on the path; the dangerous ones are reported by other policies.",
    presets: ["strict"],
    remediation: "Set `readOnly: true` on the mount.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
    frameworks: [],
    aliases: ["kubelinter:writable-host-mount", "kubescape:C-0045", "kyverno:other/ensure-readonly-hostpath"],
    since: "0.1.0",
  },
  *check(container) {
    const { hostMounts, label } = container;
    for (const mount of hostMounts) {
      if (is(mount.readOnly, true) !== false) continue;
      yield {
        at: mount,
        message: `Container "${label}" can write to ${mount.path ?? "a path"} of its node, and what it writes there outlives it and its pod.`,
        related: usersOf(container, mount, `used by ${label}`),
      };
    }
  },
});
