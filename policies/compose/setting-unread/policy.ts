import { definePolicy, unreadSettingsOf, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Image does not read a setting",
    severity: "medium",
    severityReason: "The program starts without what was set, which may be its password; nobody says so.",
    presets: ["recommended"],
    remediation: "Use the name that the image reads, or remove the variable.",
    references: [
      "https://hub.docker.com/_/postgres",
      "https://hub.docker.com/_/mysql",
      "https://hub.docker.com/_/mongo",
      "https://hub.docker.com/_/redis",
      "https://falco.org/docs/setup/container/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, identity } = service;
    for (const setting of unreadSettingsOf(service)) {
      const at = { source: setting.source, range: setting.range };
      yield {
        at,
        message: `Service "${name}" sets ${setting.name}, which nothing in the image of ${identity?.known?.title} reads: ${setting.instead} takes such a setting.`,
        related: usersOf(service, at, `used by ${name}`),
      };
    }
  },
});
