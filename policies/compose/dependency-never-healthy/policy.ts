import { type ComposeService, definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service waits for a health that nobody checks",
    severity: "high",
    severityReason: "Docker compose gives up while it starts, so the waiting service never runs.",
    presets: ["recommended"],
    remediation: "Give the other service a `healthcheck`, or wait for `service_started`.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#depends_on",
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    for (const { name, condition, required, service: other } of service.dependsOn.items) {
      if (other === undefined || is(condition, "service_healthy") !== true || is(required, true) !== true) continue;
      if (!isNeverChecked(other)) continue;
      yield {
        at: condition,
        message: `Service "${service.name}" waits until "${name}" is healthy, but nothing checks its health: docker compose gives up.`,
        related: [
          ...usersOf(service, condition, `used by ${service.name}`),
          { at: { source: other.source, range: other.range }, label: "has no health check" },
        ],
      };
    }
  },
});

function isNeverChecked({ healthcheck, image, build, incomplete }: ComposeService): boolean {
  if (healthcheck !== undefined) return healthcheck.isDisabled === true;
  return incomplete === undefined && build === undefined && image?.known?.hasHealthcheck === false;
}
