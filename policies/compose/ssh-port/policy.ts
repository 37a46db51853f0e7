import { definePolicy, usersOf } from "@secpolicy/core";

const SHELLS: ReadonlyMap<string, string> = new Map([
  ["22", "SSH"],
  ["23", "telnet"],
  ["3389", "remote desktop"],
  ["5900", "VNC"],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service publishes a port for remote shells",
    severity: "medium",
    severityReason: "It takes a key or a password to get in.",
    presets: ["strict", "cis-docker"],
    remediation: "Remove the port: `docker compose exec` opens a shell where one is needed.",
    references: ["https://docs.docker.com/reference/compose-file/services/#ports"],
    frameworks: ["cis-docker:5.7"],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, ports, publishes } = service;
    if (publishes !== true) return;
    for (const port of ports.items) {
      const shell = port.target.known ? SHELLS.get(port.target.value) : undefined;
      if (shell === undefined || port.isOnAllInterfaces !== true) continue;
      yield {
        at: { source: port.source, range: port.range },
        message: `Service "${name}" publishes ${shell}, which gives whoever has or guesses a password a shell in it.`,
        related: usersOf(service, port, `used by ${name}`),
      };
    }
  },
});
