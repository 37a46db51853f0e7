import { type ComposeService, definePolicy, entryAt, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Published port is not open",
    severity: "medium",
    severityReason: "Nothing is exposed; who needs the port finds out when nothing answers.",
    presets: ["recommended"],
    remediation: "Remove `ports`, or join a network that is not internal.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ports",
      "https://docs.docker.com/engine/network/drivers/host/",
      "https://docs.docker.com/reference/compose-file/networks/#internal",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, networkMode, publishes, ports } = service;
    const isOnHost = is(networkMode, "host") === true;
    if (publishes !== false || (!isOnHost && (networkMode !== undefined || isForSwarm(service)))) return;
    const why = isOnHost ? "it uses the host's network" : "all its networks are internal";
    for (const port of ports.items) {
      yield {
        at: { source: port.source, range: port.range },
        message: `Service "${name}" publishes a port, but ${why}, so the engine does not open it.`,
        related: usersOf(service, port, `used by ${name}`),
      };
    }
  },
});

/** A swarm publishes through a network of its own, the ingress. */
function isForSwarm({ yaml, networks }: ComposeService): boolean {
  if (networks.items.some(({ network }) => network?.driver !== undefined && is(network.driver, "bridge") !== true))
    return true;
  return ["mode", "placement", "update_config", "endpoint_mode"].some(
    (key) => entryAt(yaml, "deploy", key) !== undefined,
  );
}
