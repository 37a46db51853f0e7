import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Build runs privileged",
    severity: "high",
    severityReason: "Whatever the build downloads and runs has the builder's host, without any further flaw.",
    presets: ["recommended"],
    remediation:
      "Remove `privileged` and `security.insecure`; do what needs them when the container runs, with the capability that it needs.",
    references: [
      "https://docs.docker.com/reference/compose-file/build/#privileged",
      "https://docs.docker.com/reference/dockerfile/#run---security",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, build } = service;
    const places = [build?.privileged, ...(build?.entitlements?.items ?? [])];
    for (const at of places) {
      if (at === undefined || (is<unknown>(at, true) !== true && is<unknown>(at, "security.insecure") !== true))
        continue;
      yield {
        at,
        message: `The build of service "${name}" runs privileged: whatever its packages' scripts do, they do with the whole machine.`,
        related: usersOf(service, at, `used by ${name}`),
      };
    }
  },
});
