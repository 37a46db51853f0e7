import { contradictionsIn, contradictionsOfResources, definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Settings exclude each other",
    severity: "high",
    severityReason: "Docker compose refuses the whole project, so nothing starts.",
    presets: ["recommended"],
    remediation: "Keep one of the two settings, or make them say the same.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/",
      "https://docs.docker.com/reference/compose-file/deploy/#resources",
      "https://docs.docker.com/reference/compose-file/secrets/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(project) {
    for (const { source, range, fact } of contradictionsOfResources(project)) {
      yield { at: { source, range }, message: `${fact}: docker compose refuses the project.` };
    }
    for (const service of project.services) {
      for (const { source, range, fact } of contradictionsIn(service)) {
        const at = { source, range };
        yield {
          at,
          message: `Service "${service.name}": ${fact}, so docker compose refuses the project.`,
          related: usersOf(service, at, `used by ${service.name}`),
        };
      }
    }
  },
});
