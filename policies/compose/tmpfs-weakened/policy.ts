import { definePolicy, usersOf } from "@secpolicy/core";

const WEAK = new Set(["exec", "suid", "dev"]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "File system in memory takes programs",
    severity: "low",
    severityReason: "It takes somebody who can already write there.",
    presets: ["strict"],
    remediation: "Leave the options out: the engine mounts with `noexec`, `nosuid` and `nodev`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#tmpfs",
      "https://docs.docker.com/engine/storage/tmpfs/",
    ],
    frameworks: ["owasp-docker:rule-8"],
    aliases: ["compose-lint:CL-0022"],
    since: "0.1.0",
  },
  *check(service) {
    for (const mount of service.tmpfs.items) {
      const weak = mount.options.filter((option) => WEAK.has(option));
      if (weak.length === 0) continue;
      yield {
        at: { source: mount.source, range: mount.range },
        message: `Service "${service.name}" mounts a file system in memory with ${weak.join(", ")}: what is written there can be run.`,
        related: usersOf(service, mount, `used by ${service.name}`),
      };
    }
  },
});
