import { definePolicy, usersOf } from "@secpolicy/core";

const ABOVE = /^(?:\.\/)*(?:\.\.\/+){1,}\.\.\/*$/;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has a folder above the project",
    severity: "low",
    severityReason: "What lies above the project differs from machine to machine, and may be nothing.",
    presets: [],
    remediation: "Mount the folder that the service needs by its name.",
    references: ["https://docs.docker.com/reference/compose-file/services/#volumes"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, volumes } = service;
    for (const { hostPath } of volumes.items) {
      if (hostPath?.known !== true || !ABOVE.test(hostPath.value)) continue;
      yield {
        at: hostPath,
        message: `Service "${name}" has the whole of ${hostPath.value}: whatever lies above the project on the machine that starts it.`,
        related: usersOf(service, hostPath, `used by ${name}`),
      };
    }
  },
});
