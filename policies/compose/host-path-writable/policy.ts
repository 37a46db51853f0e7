import { definePolicy, is, isTrustedByRoot, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service can write where the host runs what it finds",
    severity: "high",
    severityReason: "Whoever takes the container over becomes root on the host, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Mount the one file or folder that the program needs, read-only (`:ro`), or copy what it needs into a volume.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.6", "owasp-docker:rule-8"],
    aliases: ["compose-lint:CL-0025", "kics:volume_has_sensitive_host_directory"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, volumes } = service;
    for (const { hostPath, absolutePath, readOnly } of volumes.items) {
      if (hostPath === undefined || absolutePath === undefined || is(readOnly, false) !== true) continue;
      if (!isTrustedByRoot(absolutePath)) continue;
      yield {
        at: hostPath,
        message: `Service "${name}" can write to ${absolutePath} of the host: root there runs or trusts what it finds, so whoever takes the container over has the host.`,
        related: usersOf(service, hostPath, `used by ${name}`),
      };
    }
  },
});
