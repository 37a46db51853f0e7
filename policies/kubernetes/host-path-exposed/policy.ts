import { definePolicy, is, usersOf } from "@secpolicy/core";

const contents: ReadonlyMap<string, string> = new Map([
  ["/", "every file of the node, those of other pods included"],
  ["/boot", "the kernel and how it is started"],
  ["/dev", "every disk and device"],
  ["/etc", "accounts, password hashes and keys"],
  ["/etc/kubernetes", "the cluster's certificates and keys"],
  ["/etc/shadow", "password hashes"],
  ["/home", "everybody's files and keys"],
  ["/lib", "the node's programs"],
  ["/proc", "every process with its arguments"],
  ["/root", "root's files and keys"],
  ["/sys", "devices and the kernel's settings"],
  ["/usr", "the node's programs"],
  ["/var", "data of all services"],
  ["/var/lib/docker", "other containers' files and environments"],
  ["/var/lib/containerd", "other containers' files"],
  ["/var/lib/kubelet", "secrets and tokens of every pod on the node"],
]);

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
      const content = contents.get(path ?? "");
      if (content === undefined) continue;
      yield {
        at: hostPath,
        message: `Container "${label}" sees ${path} of its node: ${content}.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
