import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service joins an undeclared network",
    severity: "high",
    severityReason: "Docker compose refuses the whole project, so nothing starts.",
    presets: ["recommended"],
    remediation:
      "Declare the network under `networks`, with `external: true` if it already exists, or correct the name.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://docs.docker.com/reference/compose-file/networks/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    for (const attachment of service.networks.items) {
      if (attachment.isDeclared !== false) continue;
      yield {
        at: attachment,
        message: `Service "${service.name}" joins the network "${attachment.name}", which is not declared: docker compose refuses the project.`,
        related: usersOf(service, attachment, `used by ${service.name}`),
      };
    }
  },
});
