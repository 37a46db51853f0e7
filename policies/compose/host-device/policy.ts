import { definePolicy, usersOf } from "@secpolicy/core";

const RAW =
  /^\/dev(?:\/(?:(?:s|h|v|xv)d[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|loop(?:\d+|-control)|dm-\d+|md\d+|disk|mapper|mem|kmem|port)(?:\/.*)?)?$/;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service has a disk or the memory of the host",
    severity: "high",
    severityReason: "Whoever takes the container over reads and writes the host's disk, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation: "Remove the device, or give the one that the program needs.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#devices",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.18"],
    aliases: ["compose-lint:CL-0016"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, devices } = service;
    for (const device of devices.items) {
      const { hostPath, source, range } = device;
      if (!hostPath.known || !RAW.test(hostPath.value)) continue;
      yield {
        at: { source, range },
        message: `Service "${name}" has the device ${hostPath.value} of the host, past all file permissions: whoever takes it over has the host.`,
        related: usersOf(service, device, `used by ${name}`),
      };
    }
  },
});
