import { type ComposeUlimit, definePolicy, usersOf } from "@secpolicy/core";

/** <https://github.com/docker/go-units/blob/master/ulimit.go>. */
const NAMES: ReadonlySet<string> = new Set([
  ...["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio"],
  ...["rttime", "sigpending", "stack"],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Limit of a process that the engine refuses",
    severity: "high",
    severityReason: "The engine refuses to create the container.",
    presets: ["recommended"],
    remediation:
      "Write the limit's name as the engine knows it, with a soft limit that is no higher than the hard one.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#ulimits",
      "https://docs.docker.com/reference/cli/docker/container/run/#ulimit",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    for (const limit of service.ulimits) {
      const { source, range, name } = limit;
      const fact = NAMES.has(name) ? excessOf(limit) : "is no limit that the engine knows";
      if (fact === undefined) continue;
      const at = { source, range };
      yield {
        at,
        message: `The limit "${name}" of service "${service.name}" ${fact}: the engine refuses to create the container.`,
        related: usersOf(service, at, `used by ${service.name}`),
      };
    }
  },
});

/** A hard limit below zero is none. */
function excessOf({ soft, hard }: ComposeUlimit): string | undefined {
  if (soft?.known !== true || hard?.known !== true || hard.value < 0) return undefined;
  if (soft.value < 0) return `has no soft limit, but a hard one of ${hard.value}`;
  return soft.value > hard.value ? `has a soft limit of ${soft.value}, above the hard one of ${hard.value}` : undefined;
}
