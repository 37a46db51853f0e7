import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Mount is shared with the host both ways",
    severity: "medium",
    severityReason: "It takes a privilege to mount for the container to make use of it.",
    presets: ["strict", "cis-docker"],
    remediation:
      "Leave the propagation out, which makes it private; `rslave` is enough to see what the host mounts later.",
    references: [
      "https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation",
      "https://docs.docker.com/reference/compose-file/services/#volumes",
    ],
    frameworks: ["cis-docker:5.20"],
    aliases: ["compose-lint:CL-0017", "kics:volume_mounted_in_multiple_containers"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, volumes } = service;
    for (const { propagation, target } of volumes.items) {
      if (propagation?.known !== true || !/^r?shared$/.test(propagation.value)) continue;
      const where = target.known ? target.value : "a path";
      yield {
        at: propagation,
        message: `Service "${name}" shares mounts below ${where} with the host both ways: what it mounts there appears on the host.`,
        related: usersOf(service, propagation, `used by ${name}`),
      };
    }
  },
});
