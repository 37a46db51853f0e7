import { type ComposeService, definePolicy, is, type Project, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  reads: "project",
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
  *check(service, { project }) {
    for (const { name, condition, required, service: other } of service.dependsOn.items) {
      if (other === undefined || is(condition, "service_healthy") !== true || is(required, true) !== true) continue;
      if (!isNeverChecked(other, project)) continue;
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

function isNeverChecked({ healthcheck, image, build, incomplete }: ComposeService, project: Project): boolean {
  if (healthcheck !== undefined) return healthcheck.isDisabled === true;
  if (incomplete !== undefined) return false;
  if (build !== undefined) return project.buildOf(build)?.stage?.checksHealth === false;
  return image?.known?.hasHealthcheck === false;
}
