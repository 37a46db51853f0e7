import { bindToLoopback, definePolicy, type KnownImage, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Data store or admin console is open on all interfaces",
    severity: "medium",
    severityReason: "A password may still stand in the way, and so may a network in front of the host.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Remove `ports`, since services of the project reach it by its name; to reach it from the host, publish on `127.0.0.1`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ports",
      "https://docs.docker.com/engine/network/packet-filtering-firewalls/",
    ],
    frameworks: ["cis-docker:5.14", "owasp-docker:rule-5a"],
    aliases: [
      "kics:container_traffic_not_bound_to_host_interface",
      "compose-lint:CL-0005",
      "dclint:no-unbound-port-interfaces",
    ],
    since: "0.1.0",
  },
  *check(service) {
    const { name, identity, ports, publishes } = service;
    const known = identity?.known;
    if (known === undefined || known.role === "agent" || publishes !== true) return;
    for (const port of ports.items) {
      if (port.isOnAllInterfaces !== true || !port.target.known) continue;
      const number = answering(known, port.target.value);
      if (number === undefined) continue;
      const edits = bindToLoopback(port);
      yield {
        at: { source: port.source, range: port.range },
        message: `Service "${name}" opens ${known.title} on port ${number} to everybody who reaches the host, past the host's firewall.`,
        related: usersOf(service, port, `used by ${name}`),
        fix: edits === undefined ? undefined : { title: "Publish on 127.0.0.1 only", safe: false, edits },
      };
    }
  },
});

/** The port of the image that a port or range of ports holds. */
function answering({ ports }: KnownImage, target: string): number | undefined {
  const [first = 0, last = first] = target.split("-").map(Number);
  return ports.find((port) => first <= port && port <= last);
}
