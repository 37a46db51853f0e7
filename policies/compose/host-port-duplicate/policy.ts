import { type ComposePort, type ComposeService, definePolicy, is } from "@secpolicy/core";

interface Claim {
  readonly service: ComposeService;
  readonly port: ComposePort;
}

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Services publish one port of the host",
    severity: "high",
    severityReason: "The second container can't start.",
    presets: ["recommended"],
    remediation: "Publish another port of the host, or give the services profiles.",
    references: ["https://docs.docker.com/reference/compose-file/services/#ports"],
    frameworks: [],
    aliases: ["dclint:no-duplicate-exported-ports"],
    since: "0.1.0",
  },
  *check({ services }) {
    const claims = new Map<string, Claim[]>();
    for (const service of services) {
      if (service.profiles !== undefined || is(service.replicas, 0) !== false || service.publishes !== true) continue;
      for (const port of service.ports.items) {
        const key = keyOf(port);
        if (key === undefined) continue;
        const others = claims.get(key) ?? [];
        claims.set(key, [...others, { service, port }]);
        const other = others.find((claim) => claim.service !== service && overlap(claim.port, port));
        if (other === undefined || other.port.yaml === port.yaml) continue;
        yield {
          at: { source: port.source, range: port.range },
          message: `Service "${service.name}" publishes a port of the host that service "${other.service.name}" publishes, too: the second one can't start.`,
          related: [
            { at: { source: other.port.source, range: other.port.range }, label: `port of ${other.service.name}` },
          ],
        };
      }
    }
  },
});

/** Port and protocol; nothing for ports that the engine chooses and those that are not known. */
function keyOf({ published, protocol }: ComposePort): string | undefined {
  if (!published?.known || !protocol.known || !/^\d+$/.test(published.value)) return undefined;
  return `${published.value}/${protocol.value}`;
}

function overlap(a: ComposePort, b: ComposePort): boolean {
  if (a.hostIp?.known === true && b.hostIp?.known === true && a.hostIp.value === b.hostIp.value) return true;
  if (a.isOnAllInterfaces === undefined || b.isOnAllInterfaces === undefined) return false;
  return a.isOnAllInterfaces || b.isOnAllInterfaces;
}
