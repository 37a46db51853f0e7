import { type DockerfileFlag, type DockerfileStage, definePolicy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.file",
  meta: {
    title: "FROM fixes the platform",
    severity: "low",
    severityReason:
      "On the platform that is named nothing changes; on any other the stage is emulated, or does not run.",
    presets: ["strict"],
    remediation:
      "Leave `--platform` out, or write `--platform=$BUILDPLATFORM` for a stage whose result is the same everywhere.",
    references: [
      "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
      "https://docs.docker.com/build/building/multi-platform/",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3029",
      "buildkit:FromPlatformFlagConstDisallowed",
      "kics:using_platform_with_from",
      "semgrep:avoid-platform-with-from",
    ],
    since: "0.1.0",
  },
  *check({ stages }) {
    const constants = stages.flatMap(constantPlatformOf);
    // Where stages differ in their platform, the file knows what it does.
    if (new Set(constants.map(({ value }) => value)).size > 1) return;
    for (const { stage, flag, value } of constants) {
      if (saysSo(stage, value)) continue;
      yield {
        at: flag,
        message: `FROM takes ${textOf(stage)} for ${value} whatever the build is for, so on other platforms the stage is emulated or can't run.`,
      };
    }
  },
});

interface ConstantPlatform {
  readonly stage: DockerfileStage;
  readonly flag: DockerfileFlag;
  readonly value: string;
}

function constantPlatformOf(stage: DockerfileStage): readonly ConstantPlatform[] {
  const flag = stage.from.instruction.flags.find(({ name }) => name === "platform");
  if (flag?.value?.known !== true || textOf(flag.value).includes("$")) return [];
  return [{ stage, flag, value: flag.value.value }];
}

/** A stage named after its platform is one of those that the final one chooses from. */
function saysSo({ name }: DockerfileStage, platform: string): boolean {
  if (name?.known !== true) return false;
  const [system = "", architecture = system] = platform.toLowerCase().split("/");
  return name.value.includes(system) || name.value.includes(architecture);
}
