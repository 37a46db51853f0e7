import { definePolicy, is, setValue } from "@secpolicy/core";

export default definePolicy({
  on: "compose.network",
  meta: {
    title: "Private network leaves internal unset",
    severity: "low",
    severityReason:
      "Nothing is open yet that has to be closed, and some services on such a network do need the internet.",
    presets: ["strict"],
    remediation: "Set `internal: true`, and give services that need the internet a second network.",
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#internal",
      "https://docs.docker.com/reference/cli/docker/network/create/#internal",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(network) {
    const { name, internal, external, services, isNamedPrivate, carriesPorts } = network;
    if (internal !== undefined || !isNamedPrivate || is(external, false) !== true) return;
    // An internal network carries no published ports.
    if (carriesPorts !== false || services.length === 0) return;
    const edits = setValue(network.declarations, [name, "internal"], true);
    yield {
      at: network,
      message: `Network "${name}" is named like a private one, but nothing makes it internal: every container on it reaches the internet, so whoever takes one over can fetch tools and send data out.`,
      fix: edits === undefined ? undefined : { title: "Make the network internal", safe: false, edits },
    };
  },
});
