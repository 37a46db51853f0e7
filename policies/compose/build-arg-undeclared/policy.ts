import { definePolicy, usersOf } from "@secpolicy/core";

/** Those that BuildKit takes without an ARG, and those that it sets itself. */
const KNOWN_WITHOUT =
  /^(?:(?:https?|ftp|no|all)_proxy|BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT))$/i;

export default definePolicy({
  on: "compose.service",
  reads: "project",
  meta: {
    title: "Build argument that the Dockerfile does not have",
    severity: "low",
    severityReason: "The image is built all the same, with another value than the author thinks.",
    presets: ["strict"],
    remediation:
      "Declare the argument with ARG in the Dockerfile, write its name as the Dockerfile has it, or remove it.",
    references: [
      "https://docs.docker.com/reference/compose-file/build/#args",
      "https://docs.docker.com/reference/dockerfile/#arg",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service, { project }) {
    const built = project.buildOf(service.build);
    if (service.build === undefined || built === undefined || !built.file.isWhole) return;
    const declared = new Set(built.file.args);
    for (const { source, range, name } of service.build.args) {
      if (!name.known || declared.has(name.value) || KNOWN_WITHOUT.test(name.value)) continue;
      const at = { source, range };
      yield {
        at,
        message: `Service "${service.name}" gives its build the argument ${name.value}, which no ARG of the Dockerfile declares: it has no effect.`,
        related: usersOf(service, at, `used by ${service.name}`),
      };
    }
  },
});
