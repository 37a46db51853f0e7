import { type ComposeService, definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  reads: "project",
  meta: {
    title: "Published port is not the one that the image exposes",
    severity: "low",
    severityReason: "EXPOSE is a note and no setting; but where it is right, nobody answers on the published port.",
    presets: ["strict"],
    remediation: "Publish the port that the program listens on, or correct EXPOSE in the Dockerfile.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ports",
      "https://docs.docker.com/reference/dockerfile/#expose",
    ],
    frameworks: ["cis-docker:5.9"],
    aliases: [],
    since: "0.1.0",
  },
  *check(service, { project }) {
    const exposed = project.buildOf(service.build)?.stage?.ports ?? [];
    if (exposed.length === 0 || isMoved(service)) return;
    const isExposed = (port: number): boolean => exposed.some(([first, last]) => first <= port && port <= last);
    const targets = service.ports.items.map(({ target }) => (target.known ? Number(target.value) : Number.NaN));
    // With one of them right, the others are there for something else: a debugger, a second server.
    if (targets.some((port) => Number.isNaN(port) || isExposed(port))) return;
    const words = exposed.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
    for (const { target } of service.ports.items) {
      yield {
        at: target,
        message: `Service "${service.name}" publishes port ${target.known ? target.value : ""} of its container, but the Dockerfile exposes ${words.join(", ")}: probably nobody answers there.`,
        related: usersOf(service, target, `used by ${service.name}`),
      };
    }
  },
});

/** Another command or a variable may have the program listen elsewhere. */
function isMoved({ command, entrypoint, environment, envFiles }: ComposeService): boolean {
  if (command !== undefined || entrypoint !== undefined || envFiles.items.length > 0) return true;
  return environment.items.some(({ name }) => !name.known || /PORT|ADDR|LISTEN|BIND|URL/i.test(name.value));
}
