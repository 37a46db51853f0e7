import { type DockerfileStage, definePolicy, positionAt } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.file",
  reads: "project",
  meta: {
    title: "Stage that nothing uses",
    severity: "low",
    severityReason:
      "BuildKit skips the stage; older builders build it for nothing, and readers take it for a part of the image.",
    presets: ["strict"],
    remediation: "Remove the stage, or copy from it what it was made for.",
    references: [
      "https://docs.docker.com/build/building/multi-stage/",
      "https://docs.docker.com/build/building/best-practices/#use-multi-stage-builds",
    ],
    frameworks: [],
    aliases: ["tally:no-unreachable-stages"],
    since: "0.1.0",
  },
  *check(file, { project }) {
    // What only unused stages use goes with them.
    const unused = file.stages.filter(({ isNeeded, isReferenced }) => isNeeded === false && !isReferenced);
    if (unused.length === 0) return;
    const targets = new Set(project.targetsOf(file.source.path).map((target) => target.toLowerCase()));
    const isTarget = ({ name, index }: DockerfileStage): boolean =>
      targets.has(String(index)) || (name?.known === true && (targets.has(name.value) || TARGET.test(name.value)));
    // A file with one target has others: a bake file or a script names them.
    const hasTargets = unused.some(isTarget);
    for (const stage of unused) {
      if (stage.name === undefined ? isTarget(stage) : hasTargets) continue;
      const { line } = positionAt(stage.source, stage.range[0]);
      const name = stage.name?.known === true ? `Stage "${stage.name.value}"` : `The stage on line ${line}`;
      yield {
        at: stage.name ?? stage,
        message: `${name} is used neither by the final stage nor by another one, so nothing of it gets into the image.`,
      };
    }
  },
});

/** Names of stages that are there to be built by themselves: to develop, to test, to be exported. */
const TARGET =
  /(?:^|[-_.])(?:dev|devel|develop|development|debug|tests?|e2e|ci|lint|fmt|format|check|validate|vendor|update|docs?|bench|coverage|storybook|export|output|artifacts?|binar(?:y|ies)|release|prod|production|local|worker)(?:[-_.]|$)/;
