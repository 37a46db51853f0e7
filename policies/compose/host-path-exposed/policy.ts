import { definePolicy, sensitiveContentsOf, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service sees sensitive folders of the host",
    severity: "medium",
    severityReason: "What can be read tells how to get on, but it takes another step to do so.",
    presets: ["strict", "cis-docker"],
    remediation: "Mount the one file or folder below it that the program needs.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.6", "owasp-docker:rule-8"],
    aliases: ["compose-lint:CL-0013", "kics:volume_has_sensitive_host_directory"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, volumes } = service;
    for (const { hostPath, absolutePath } of volumes.items) {
      const content = sensitiveContentsOf(absolutePath ?? "");
      if (hostPath === undefined || content === undefined) continue;
      yield {
        at: hostPath,
        message: `Service "${name}" sees ${absolutePath} of the host: ${content}.`,
        related: usersOf(service, hostPath, `used by ${name}`),
      };
    }
  },
});
