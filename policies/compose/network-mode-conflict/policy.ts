import { definePolicy, excludedByNetworkMode, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Setting that the network mode excludes",
    severity: "high",
    severityReason: "The container can't be created, so the service never runs.",
    presets: ["recommended"],
    remediation:
      "Remove the setting, or move it to the service whose network is joined: ports and host names belong to that one.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#network_mode",
      "https://docs.docker.com/engine/network/#container-networks",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, networkMode } = service;
    if (networkMode?.known !== true) return;
    for (const { key } of excludedByNetworkMode(service)) {
      const at = { source: key.source, range: key.range };
      const by = key.text === "networks" ? "docker compose refuses the project" : "the engine refuses the container";
      yield {
        at,
        message: `Service "${name}" has \`${key.text}\` beside \`network_mode: ${networkMode.value}\`: ${by}.`,
        related: [
          { at: { source: networkMode.source, range: networkMode.range }, label: "the network mode" },
          ...usersOf(service, at, `used by ${name}`),
        ],
      };
    }
  },
});
