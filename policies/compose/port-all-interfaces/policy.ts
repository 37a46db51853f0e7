import { bindToLoopback, definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Port is open on all interfaces",
    severity: "info",
    severityReason: "Most ports are published because others are to reach them.",
    presets: ["strict", "cis-docker"],
    remediation: "Give the address, such as `127.0.0.1:8080:80`, or let a proxy publish the one port that others use.",
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
    if (publishes !== true) return;
    const own = new Set(identity?.known?.role === "agent" ? [] : identity?.known?.ports.map(String));
    for (const port of ports.items) {
      if (port.isOnAllInterfaces !== true || (port.target.known && own.has(port.target.value))) continue;
      const edits = bindToLoopback(port);
      yield {
        at: { source: port.source, range: port.range },
        message: `Service "${name}" publishes a port on all interfaces of the host, past the host's firewall.`,
        related: usersOf(service, port, `used by ${name}`),
        fix: edits === undefined ? undefined : { title: "Publish on 127.0.0.1 only", safe: false, edits },
      };
    }
  },
});
