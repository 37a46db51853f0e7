import { definePolicy } from "@secpolicy/core";

const FEW = 3;

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "All services share the default network",
    severity: "info",
    severityReason: "It takes somebody who has taken one service over.",
    presets: ["strict"],
    remediation: "Declare networks, and let services join those on which they have something to say to each other.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://docs.docker.com/compose/how-tos/networking/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ services, segments, open }) {
    const [only, ...others] = segments;
    if (open || only?.name !== "default" || others.length > 0) return;
    if (services.length <= FEW || only.services.length < services.length) return;
    const first = services[0]?.networks.items[0];
    if (first === undefined) return;
    yield {
      at: first,
      message: `All ${services.length} services are on the default network, so each reaches every port of every other one.`,
    };
  },
});
