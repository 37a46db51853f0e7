import { type DockerfileInstruction, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["CMD", "ENTRYPOINT", "HEALTHCHECK", "RUN"],
  meta: {
    title: "Command line in an image without a shell",
    severity: "high",
    severityReason: "The image does not build, or no container of it starts.",
    presets: ["recommended"],
    remediation: 'Write an array, `CMD ["/app", "argument"]`, or do the work in a stage that has a shell.',
    references: [
      "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
      "https://github.com/GoogleContainerTools/distroless#entrypoints",
    ],
    frameworks: [],
    aliases: ["tally:shell-run-in-scratch"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, form, args, stage, replacedBy } = instruction;
    if (form !== "shell" || stage === undefined || stage.isWindows === true || replacedBy !== undefined) return;
    const line = keyword === "HEALTHCHECK" ? args[1] : args[0];
    if (line === undefined || !lacksShell(instruction)) return;
    const consequence = CONSEQUENCES[keyword];
    if (consequence === undefined) return;
    yield {
      at: line,
      message: `${keyword} in shell form needs /bin/sh, and the image has none: ${consequence}.`,
      related: [{ at: stage.base, label: "has no shell" }],
    };
  },
});

const CONSEQUENCES: Readonly<Record<string, string>> = {
  RUN: "the build stops here",
  CMD: "no container of it starts",
  ENTRYPOINT: "no container of it starts",
  HEALTHCHECK: "every container of it is unhealthy",
};

/** A step needs the shell when it runs; what containers run needs it in the end. */
function lacksShell({ keyword, stage, settings, mounts, heredocs }: DockerfileInstruction): boolean {
  if (keyword !== "RUN") return stage?.hasShell === false && settings.shell === undefined;
  // A mount may bring a shell, and a script in a heredoc may name another program to run it.
  return settings.hasShell === false && mounts.length === 0 && heredocs.length === 0;
}
