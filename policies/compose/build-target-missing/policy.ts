import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  reads: "project",
  meta: {
    title: "Target is no stage of the Dockerfile",
    severity: "high",
    severityReason: "The build fails, so the service never starts.",
    presets: ["recommended"],
    remediation: "Name a stage of the Dockerfile, or leave `target` out to build the last one.",
    references: [
      "https://docs.docker.com/reference/compose-file/build/#target",
      "https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service, { project }) {
    const { build } = service;
    const target = build?.target;
    const built = project.buildOf(build);
    if (target?.known !== true || built === undefined || built.stage !== undefined || !built.file.isWhole) return;
    // A file without stages is a failure of its own.
    if (built.file.stages.length === 0) return;
    const names = built.file.stages.flatMap(({ name }) => (name === undefined ? [] : [`"${name}"`]));
    const stages = names.length === 0 ? "its stages have no names" : `its stages are ${names.join(", ")}`;
    yield {
      at: target,
      message: `Service "${service.name}" builds "${target.value}", which is no stage of its Dockerfile (${stages}): the build fails.`,
      related: usersOf(service, target, `used by ${service.name}`),
    };
  },
});
