import { definePolicy, usersOf } from "@secpolicy/core";

const ROOT = /^(?:root|0+)(?::|$)/;

export default definePolicy({
  on: "compose.service",
  reads: "project",
  meta: {
    title: "Service runs as root what its Dockerfile runs as somebody else",
    severity: "medium",
    severityReason: "It takes a flaw in the program; root in a container is the first half of the way out.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Leave `user` out, so that the image's own user is in force; give that user the files that it must write to.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#user",
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:4.1", "owasp-docker:rule-2"],
    aliases: ["compose-lint:CL-0018"],
    since: "0.1.0",
  },
  *check(service, { project }) {
    const { name, user, build } = service;
    if (user?.known !== true || !ROOT.test(user.value)) return;
    const own = project.buildOf(build)?.stage?.user;
    if (own?.isRoot !== false) return;
    yield {
      at: user,
      message: `Service "${name}" runs as root, although its Dockerfile sees to it that the program runs as ${own.name ?? "another user"}.`,
      related: [...usersOf(service, user, `used by ${name}`), { at: own.place, label: "the image's user" }],
    };
  },
});
