/** Published ports, in the short form `[[host:]published:]target[/protocol]` and as maps. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import type { ComposePort, PortRange } from "./model.ts";
import { isNull, type Scope, seqIn, stringIn } from "./scope.ts";
import { isKnown, joinTexts, knownStart, splitText, type Text, textIn, valueOfText } from "./text.ts";

export function readPorts(service: YamlMap, scope: Scope): readonly ComposePort[] {
  const ports: ComposePort[] = [];
  for (const { value } of seqIn(service, "ports")?.items ?? []) {
    const port = readPort(value, scope);
    if (port !== undefined) ports.push(port);
  }
  return ports;
}

function readPort(item: YamlNode, scope: Scope): ComposePort | undefined {
  if (item.type === "map") return readLong(item, scope);
  if (item.type === "scalar" && !isNull(item)) return readShort(textIn(item, scope));
  return undefined;
}

/** Addresses that stand for all of the host's. */
const ANY_ADDRESS = /^(?:0\.0\.0\.0|0|::|\[::\]|(?:0+:){7}0+)$/;

function isAnyAddress(hostIp: Scalar<string> | undefined): Ternary {
  if (hostIp === undefined) return true;
  return hostIp.known ? ANY_ADDRESS.test(hostIp.value) : undefined;
}

function readLong(item: YamlMap, outer: Scope): ComposePort {
  // What an item lacks no other file adds.
  const scope: Scope = { ...outer, incomplete: undefined };
  const hostIp = present(stringIn(item, "host_ip", scope));
  const published = present(stringIn(item, "published", scope));
  const target = stringIn(item, "target", scope) ?? unknown(item, "target");
  return {
    source: item.source,
    range: item.range,
    yaml: item,
    hostIp,
    isOnAllInterfaces: isAnyAddress(hostIp),
    published,
    target,
    protocol: stringIn(item, "protocol", scope) ?? known(item, "tcp"),
    hostPorts: hostPortsOf(published, target),
  };
}

function readShort(text: Text): ComposePort {
  const { source, range } = text.scalar;
  const [address = text, protocol] = splitText(text, "/", 2);
  const parts = [...splitText(address, ":")];
  const container = parts.pop() ?? address;
  const host = parts.pop();
  const ip = parts.reduce<Text | undefined>(
    (left, right) => (left === undefined ? right : joinTexts(left, ":", right)),
    undefined,
  );
  // A variable in the place of a port may bring an address of its own: `${LISTEN}:80`.
  const undecided = ip === undefined && !isKnown(address);
  const hostIp = undecided ? unknown(text.scalar, text.scalar.text) : ip && present(unbracketed(ip));
  const fallback = undecided ? unknown(text.scalar, text.scalar.text) : undefined;
  const published = host === undefined ? fallback : present(valueOfText(host));
  const target = valueOfText(container);
  return {
    source,
    range,
    yaml: text.scalar,
    hostIp,
    isOnAllInterfaces: isAnyAddress(hostIp),
    published,
    target,
    protocol: protocol === undefined ? known(text.scalar, "tcp") : valueOfText(protocol),
    hostPorts: hostPortsOf(published, target),
  };
}

function hostPortsOf(published: Scalar<string> | undefined, target: Scalar<string>): PortRange | undefined {
  if (published === undefined || !published.known || !target.known) return undefined;
  const host = portRange(published.value);
  const container = portRange(target.value);
  if (host === undefined || container === undefined) return undefined;
  return host.last - host.first === container.last - container.first ? host : undefined;
}

function portRange(text: string): PortRange | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** `[::1]` is the address `::1`. */
function unbracketed(ip: Text): Scalar<string> {
  const value = valueOfText(ip);
  if (!isKnown(ip) || !value.known) return value;
  const address = /^\[(.*)\]$/.exec(knownStart(ip))?.[1];
  return address === undefined ? value : known(value, address, value.origin);
}

/** An empty text says as much as none. */
function present(value: Scalar<string> | undefined): Scalar<string> | undefined {
  return value?.known === true && value.value === "" ? undefined : value;
}
