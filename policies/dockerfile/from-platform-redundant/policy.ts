import {
  type DockerfileFlag,
  type DockerfileStage,
  definePolicy,
  type Fix,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "FROM asks for the platform that it gets anyway",
    severity: "info",
    severityReason: "It changes nothing; readers look for a reason that there isn't.",
    presets: ["strict"],
    remediation: "Leave `--platform=$TARGETPLATFORM` out.",
    references: [
      "https://docs.docker.com/reference/build-checks/redundant-target-platform/",
      "https://docs.docker.com/reference/dockerfile/#from",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3065", "buildkit:RedundantTargetPlatform"],
    since: "0.1.0",
  },
  *check(stage) {
    const { from, file } = stage;
    const flag = from.instruction.flags.find(({ name }) => name === "platform");
    if (flag?.value === undefined || !/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(textOf(flag.value))) return;
    // Of another stage it may have another platform, and an ARG may give it a value of its own.
    if (from.stage !== undefined || setsTargetPlatform(file)) return;
    yield {
      at: flag,
      message: `${textOf(flag)} is what FROM does without it, so it only looks as if something special were built.`,
      fix: fixOf(flag),
    };
  },
});

function setsTargetPlatform({ globalArgs }: DockerfileStage["file"]): boolean {
  return globalArgs.some(({ assignments }) =>
    assignments.some(({ name, value }) => name === "TARGETPLATFORM" && value !== undefined),
  );
}

/** With the blanks behind it, as long as they are on the same line. */
function fixOf({ source, range: [start, end] }: DockerfileFlag): Fix {
  const blanks = /^[ \t]*/.exec(source.text.slice(end))?.[0].length ?? 0;
  return { title: "Leave the platform out", safe: true, edits: [replace(locate(source, start, end + blanks), "")] };
}
