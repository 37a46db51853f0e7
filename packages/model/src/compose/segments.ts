/** Who can reach whom: services by the networks that they share, and how far they are open to the outside. */
import { is, type List, type Scalar } from "../scalar.ts";
import { not, type Ternary } from "../ternary.ts";
import type { ComposeExposure, ComposeNetwork, ComposePort, ComposeSegment, ComposeService } from "./model.ts";

const LOOPBACK = /^(?:127\.|::1$|\[::1\]$|localhost$)/;

/** The widest of a service's doors. */
export function exposureOf(
  ports: List<ComposePort>,
  publishes: Ternary,
  networkMode: Scalar<string> | undefined,
): ComposeExposure | undefined {
  const isOnHost = is(networkMode, "host");
  if (isOnHost === undefined) return undefined;
  if (isOnHost) return "everybody";
  if (publishes === false) return "nobody";
  if (ports.items.some(({ isOnAllInterfaces }) => isOnAllInterfaces === true) && publishes) return "everybody";
  const isDecided =
    publishes === true && !ports.open && ports.items.every(({ isOnAllInterfaces }) => isOnAllInterfaces !== undefined);
  if (ports.items.length === 0 && !ports.open) return "nobody";
  if (!isDecided) return undefined;
  return ports.items.every(({ hostIp }) => hostIp?.known && LOOPBACK.test(hostIp.value)) ? "host" : "address";
}

export function readSegments(services: readonly ComposeService[]): readonly ComposeSegment[] {
  const byName = new Map(services.map((service) => [service.name, service]));
  const members = new Map<string, Set<ComposeService>>();
  const networks = new Map<string, ComposeNetwork>();
  for (const service of services) {
    for (const { name, network } of attachmentsOf(service, byName)) {
      if (network !== undefined) networks.set(name, network);
      const joined = members.get(name);
      if (joined === undefined) members.set(name, new Set([service]));
      else joined.add(service);
    }
  }
  return [...members].map(([name, joined]) => {
    const network = networks.get(name);
    return { name, network, services: [...joined], leadsOut: not(is(network?.internal, true)) };
  });
}

/** Those of the service whose namespace this one shares, along `network_mode: service:…`. */
function attachmentsOf(
  service: ComposeService,
  byName: ReadonlyMap<string, ComposeService>,
): ComposeService["networks"]["items"] {
  const seen = new Set<ComposeService>();
  let current = service;
  while (!seen.has(current)) {
    seen.add(current);
    const mode = current.networkMode?.known ? current.networkMode.value : "";
    const next = mode.startsWith("service:") ? byName.get(mode.slice("service:".length)) : undefined;
    if (next === undefined) return current.networks.items;
    current = next;
  }
  return [];
}
