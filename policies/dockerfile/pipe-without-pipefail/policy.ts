import { definePolicy, hiddenFailureOf, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "Pipe hides a failure",
    severity: "low",
    severityReason:
      "It matters on the day when the command fails: then the image is built without what it should have brought.",
    presets: ["strict"],
    remediation:
      'Give the stage a shell that minds all of a pipe: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`, or `/bin/ash` on Alpine; or save to a file first.',
    references: [
      "https://docs.docker.com/build/building/best-practices/#using-pipes",
      "https://www.gnu.org/software/bash/manual/bash.html#Pipelines",
    ],
    frameworks: [],
    aliases: ["hadolint:DL4006", "kics:shell_running_a_pipe_without_pipefail_flag", "semgrep:set-pipefail"],
    since: "0.1.0",
  },
  *check({ script }) {
    for (const pipeline of script?.pipelines ?? []) {
      const hidden = hiddenFailureOf(pipeline);
      if (hidden?.name === undefined) continue;
      yield {
        at: hidden.name,
        message: `A failure of ${textOf(hidden.name)} goes unnoticed, because without pipefail only the last command of a pipe decides.`,
        related: [{ at: pipeline.pipeAt, label: "the pipe" }],
      };
    }
  },
});
