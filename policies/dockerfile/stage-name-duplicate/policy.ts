import { definePolicy, positionAt, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Two stages share a name",
    severity: "medium",
    severityReason: "The file builds, with whatever the stage holds that happens to be the later one.",
    presets: ["recommended"],
    remediation: "Give each stage a name of its own; letter case makes no difference.",
    references: [
      "https://docs.docker.com/reference/build-checks/duplicate-stage-name/",
      "https://docs.docker.com/build/building/multi-stage/#name-your-build-stages",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3024",
      "buildkit:DuplicateStageName",
      "trivy:DS-0012",
      "checkov:CKV_DOCKER_11",
      "kics:same_alias_in_different_froms",
      "semgrep:alias-must-be-unique",
      "dockerfile-utils:DUPLICATE_BUILD_STAGE_NAME",
    ],
    since: "0.1.0",
  },
  *check({ name, hiddenBy }) {
    if (name === undefined || hiddenBy?.name === undefined) return;
    const { line } = positionAt(name.source, name.range[0]);
    yield {
      at: hiddenBy.name,
      message: `Stage ${textOf(hiddenBy.name)} has the name of the stage on line ${line}, which can't be named any more: --target and --from below get this one.`,
      related: [{ at: name, label: "the same name" }],
    };
  },
});
