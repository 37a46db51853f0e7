import {
  type DockerfileInstruction,
  definePolicy,
  type Fix,
  isAbsolutePath,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["WORKDIR"],
  meta: {
    title: "WORKDIR relative to the base image's",
    severity: "low",
    severityReason: "It works until a base image comes with another directory; then paths and copies go astray.",
    presets: ["recommended"],
    remediation: "Give the first WORKDIR of a file an absolute path.",
    references: [
      "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
      "https://docs.docker.com/build/building/best-practices/#workdir",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3000",
      "buildkit:WorkdirRelativePath",
      "trivy:DS-0009",
      "checkov:CKV_DOCKER_10",
      "kics:workdir_path_not_absolute",
      "semgrep:use-absolute-workdir",
      "sonar:S7021",
      "dockerfile-utils:WORKDIR_IS_NOT_ABSOLUTE",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { args, settings, stage, isDeferred } = instruction;
    const [path] = args;
    if (isDeferred || stage === undefined || path?.known !== true) return;
    // Below an absolute one a relative path is clear, and below a relative one that is the finding.
    if (/^(?:\.\/?)?$/.test(path.value) || isAbsolutePath(path.value) || settings.workdir !== undefined) return;
    if (path.value.startsWith("~")) {
      yield {
        at: path,
        message: `Only shells know ~ as somebody's home, so WORKDIR ${path.value} makes a directory of that name.`,
      };
      return;
    }
    const { workdir } = stage.base;
    const now = workdir === undefined ? "which the file does not show" : `which is ${workdir} at this time`;
    yield {
      at: path,
      message: `WORKDIR ${path.value} begins at the directory of the base image, ${now}, so another base image moves it.`,
      fix: fixOf(instruction),
    };
  },
});

/** Where the base image is in `/`, the path means the same with a slash. */
function fixOf({ source, args: [path], stage }: DockerfileInstruction): Fix | undefined {
  if (path === undefined) return undefined;
  const [start] = path.range;
  const prefix = /^\.\//.exec(textOf(path))?.[0] ?? "";
  const edits = [replace(locate(source, start, start + prefix.length), "/")];
  return { title: "Begin at the root", safe: stage?.base.workdir === "/", edits };
}
