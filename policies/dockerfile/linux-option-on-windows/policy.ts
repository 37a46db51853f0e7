import { type DockerfileInstruction, definePolicy, type Finding } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY", "RUN", "STOPSIGNAL"],
  meta: {
    title: "Option that Windows containers don't have",
    severity: "medium",
    severityReason: "The build fails, or the option does nothing and the file only looks as if it did.",
    presets: ["recommended"],
    remediation:
      "Remove it; on Windows use `icacls` for permissions and let the program handle the console's close event.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
      "https://docs.docker.com/reference/dockerfile/#run---mount",
      "https://learn.microsoft.com/virtualization/windowscontainers/manage-docker/manage-windows-dockerfile",
    ],
    frameworks: [],
    aliases: ["tally:windows/no-chown-flag", "tally:windows/no-run-mounts", "tally:windows/no-stopsignal"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { stage, keyword, keywordAt, flags } = instruction;
    if (stage?.isWindows !== true) return;
    if (keyword === "STOPSIGNAL") {
      yield {
        at: keywordAt,
        message: "STOPSIGNAL does nothing in a Windows image: containers are not stopped by signals.",
      };
      return;
    }
    for (const flag of flags) {
      const fact = factAbout(flag.name, instruction);
      if (fact !== undefined) yield finding(flag, fact);
    }
  },
});

function factAbout(flag: string, { keyword }: DockerfileInstruction): string | undefined {
  if (keyword === "RUN" && flag === "mount")
    return "is not supported when the image is of Windows: the image does not build";
  const isOwnership = (keyword === "COPY" || keyword === "ADD") && (flag === "chown" || flag === "chmod");
  return isOwnership
    ? "means nothing when the image is of Windows, which has neither such owners nor modes"
    : undefined;
}

function finding(flag: DockerfileInstruction["flags"][number], fact: string): Finding {
  return { at: flag, message: `--${flag.name} ${fact}.` };
}
