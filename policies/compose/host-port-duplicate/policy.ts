import { type ComposePort, type ComposeService, definePolicy, is, knownValue } from "@secpolicy/core";

interface Claim {
  readonly service: ComposeService;
  readonly port: ComposePort;
  readonly first: number;
  readonly last: number;
  readonly order: number;
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
    const claims = claimsOf(services).toSorted((a, b) => a.first - b.first);
    let open: Claim[] = [];
    for (const claim of claims) {
      open = open.filter(({ last }) => last >= claim.first);
      const other = open.find((before) => collide(before, claim));
      open.push(claim);
      if (other === undefined) continue;
      const [first, second] = [other, claim].toSorted((a, b) => a.order - b.order);
      if (first === undefined || second === undefined) continue;
      const { service, port } = second;
      yield {
        at: { source: port.source, range: port.range },
        message: `Service "${service.name}" publishes a port of the host that service "${first.service.name}" publishes, too: the second one can't start.`,
        related: [
          {
            at: { source: first.port.source, range: first.port.range },
            label: `port of ${first.service.name}`,
          },
        ],
      };
    }
  },
});

/** Of services that run whatever profile is chosen. */
function claimsOf(services: readonly ComposeService[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const service of services) {
    if (service.profiles !== undefined || is(service.replicas, 0) !== false || service.publishes !== true) continue;
    for (const port of service.ports.items) {
      if (port.hostPorts === undefined) continue;
      claims.push({ service, port, ...port.hostPorts, order: claims.length });
    }
  }
  return claims;
}

function collide(a: Claim, b: Claim): boolean {
  const { hostIp, protocol, yaml, isOnAllInterfaces } = a.port;
  if (a.service === b.service || yaml === b.port.yaml || is(protocol, knownValue(b.port.protocol)) !== true)
    return false;
  if (hostIp?.known === true && b.port.hostIp?.known === true && hostIp.value === b.port.hostIp.value) return true;
  if (isOnAllInterfaces === undefined || b.port.isOnAllInterfaces === undefined) return false;
  return isOnAllInterfaces || b.port.isOnAllInterfaces;
}
