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
  const namespaces = new Namespaces(services);
  const members = new Map<string, Set<ComposeService>>();
  const networks = new Map<string, ComposeNetwork>();
  for (const service of services) {
    for (const { name, network } of namespaces.attachmentsOf(service)) {
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

type Attachments = ComposeService["networks"]["items"];

/** Finds those of the service whose namespace another one shares, along `network_mode: service:…`: each step once. */
class Namespaces {
  readonly #byName: ReadonlyMap<string, ComposeService>;
  readonly #known = new Map<ComposeService, Attachments>();

  constructor(services: readonly ComposeService[]) {
    this.#byName = new Map(services.map((service) => [service.name, service]));
  }

  attachmentsOf(service: ComposeService): Attachments {
    const way = new Set<ComposeService>();
    let current = service;
    for (;;) {
      // Nothing is joined by services that only share with each other, round in a circle.
      if (way.has(current)) return this.#keep(way, []);
      const known = this.#known.get(current);
      if (known !== undefined) return this.#keep(way, known);
      way.add(current);
      const next = this.#ownerOf(current);
      if (next === undefined) return this.#keep(way, current.networks.items);
      current = next;
    }
  }

  #ownerOf({ networkMode }: ComposeService): ComposeService | undefined {
    const mode = networkMode?.known ? networkMode.value : "";
    return mode.startsWith("service:") ? this.#byName.get(mode.slice("service:".length)) : undefined;
  }

  #keep(way: ReadonlySet<ComposeService>, attachments: Attachments): Attachments {
    for (const service of way) this.#known.set(service, attachments);
    return attachments;
  }
}
