import { contains, definePolicy, is, setValue, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.network",
  meta: {
    title: "Private network is not internal",
    severity: "medium",
    severityReason:
      "It takes a foothold on the network to make use of the way out, and one line under `ports` to open a way in.",
    presets: ["recommended"],
    remediation: "Set `internal: true`, and give services that need the internet a second network.",
    references: [
      "https://docs.docker.com/reference/compose-file/networks/#internal",
      "https://docs.docker.com/reference/cli/docker/network/create/#internal",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(network) {
    const { name, internal, external, isNamedPrivate, carriesPorts } = network;
    if (internal === undefined || is(internal, false) !== true || is(external, false) !== true) return;
    // An internal network carries no published ports.
    if (!isNamedPrivate || carriesPorts !== false) return;
    const isOwn = internal.source === network.source && contains(network.extent, internal.range);
    const edits = isOwn ? setValue(network.declarations, [name, "internal"], true) : undefined;
    yield {
      at: internal,
      message: `Network "${name}" is named like a private one, but \`internal\` is false: every container on it reaches the internet, so whoever takes one over can fetch tools and send data out.`,
      related: usersOf(network, internal, `used by ${name}`),
      fix: edits === undefined ? undefined : { title: "Make the network internal", safe: false, edits },
    };
  },
});
