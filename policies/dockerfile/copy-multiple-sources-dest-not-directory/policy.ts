import {
  type DockerfileCopy,
  type DockerfileInstruction,
  definePolicy,
  type Fix,
  knownValue,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Several sources, and a destination that is no directory",
    severity: "medium",
    severityReason:
      "Builders refuse it, or write each file over the one before; where the directory exists it happens to work.",
    presets: ["recommended"],
    remediation: "End the destination with a slash.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#destination-1",
      "https://docs.docker.com/reference/dockerfile/#copy",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3021",
      "trivy:DS-0011",
      "kics:copy_with_more_than_two_arguments_not_ending_with_slash",
      "dockerfilelint:add_dest_invalid",
      "dockerfile-utils:INVALID_DESTINATION",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { copy, keyword, flags } = instruction;
    if (copy === undefined || flags.some(({ name }) => name === "parents")) return;
    const destination = knownValue(copy.destination);
    if (destination === undefined || surelyCopied(copy) < 2 || isDirectory(destination, instruction)) return;
    yield {
      at: copy.destination,
      message: `${keyword} has several sources, so ${textOf(copy.destination)} must be a directory and end with a slash: else builders refuse it, or each file replaces the one before.`,
      fix: fixOf(copy),
    };
  },
});

/** What has wildcards may match nothing, as in `COPY app.conf override.con[f] /etc/app.conf`. */
function surelyCopied({ sources }: DockerfileCopy): number {
  return sources.filter(({ path, kind }) => kind !== undefined && path.known && !/[*?[]/.test(path.value)).length;
}

/** Directories that images have, where the slash is missing but not missed. */
const EXISTING =
  /^\/(?:bin|etc|home|lib|mnt|opt|root|run|sbin|srv|tmp|usr|usr\/(?:bin|lib|local|local\/(?:bin|etc|lib|sbin|share|src)|sbin|share|src)|var|var\/(?:lib|log|run|tmp|www|www\/html))$/;

function isDirectory(path: string, { settings }: DockerfileInstruction): boolean {
  if (/[/\\]$|(?:^|[/\\])\.{1,2}$/.test(path) || EXISTING.test(path)) return true;
  // WORKDIR makes the directory and those above it.
  const workdir = knownValue(settings.workdir);
  return workdir !== undefined && `${workdir}/`.startsWith(`${path}/`);
}

function fixOf({ destination }: DockerfileCopy): Fix {
  const { source, range } = destination;
  const end = /["']$/.test(textOf(destination)) ? range[1] - 1 : range[1];
  return { title: "End the destination with a slash", safe: true, edits: [replace(locate(source, end, end), "/")] };
}
