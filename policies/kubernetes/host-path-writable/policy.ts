import { definePolicy, is, usersOf } from "@secpolicy/core";

/** Folders with everything in them that root runs, loads or trusts. */
const FOLDER =
  /^\/(?:etc|root(?:\/\.ssh)?|boot|bin|sbin|lib(?:32|64)?|usr(?:\/(?:local\/)?(?:s?bin|lib(?:32|64)?))?|proc|var(?:\/(?:lib(?:\/(?:docker|containerd|kubelet|rancher))?|spool\/cron(?:\/.*)?))?)?$/;
/** Below /etc: jobs, accounts, services, the cluster's own pods, and what shells and linkers read. */
const BELOW_ETC =
  /^\/etc\/(?:cron(?:tab|\..*)|passwd|shadow|group|sudoers(?:\.d)?|ssh|pam\.d|systemd|init\.d|profile(?:\.d)?|ld\.so\..*|kubernetes|docker|containerd)(?:\/.*)?$/;

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
      if (!FOLDER.test(path) && !BELOW_ETC.test(path)) continue;
      yield {
        at: hostPath,
        message: `Container "${label}" can write to ${path} of its node: root there runs or trusts what it finds, so whoever takes the container over has the node.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
