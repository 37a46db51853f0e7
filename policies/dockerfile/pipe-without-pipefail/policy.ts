import { blocksAround, definePolicy, knownValue, type ShellCommand, type ShellPipeline, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
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
  *check({ keyword, script }) {
    if (keyword !== "RUN") return;
    for (const pipeline of script?.pipelines ?? []) {
      if (pipeline.pipefail !== false) continue;
      const hidden = hiddenIn(pipeline);
      if (hidden?.name === undefined) continue;
      yield {
        at: hidden.name,
        message: `A failure of ${textOf(hidden.name)} goes unnoticed, because without pipefail only the last command of a pipe decides.`,
        related: [{ at: pipeline.pipeAt, label: "the pipe" }],
      };
    }
  },
});

/** What only looks or prints: it does not fail, or a failure is an answer. */
const HARMLESS =
  /^(?:echo|printf|yes|true|false|:|cat|ls|find|grep|egrep|fgrep|zgrep|rg|sed|g?awk|cut|tr|sort|uniq|head|tail|tee|wc|rev|nl|fold|column|xargs|seq|date|uname|id|env|printenv|whoami|hostname|arch|nproc|dpkg|dpkg-query|apt-cache|apt-mark|rpm|tac|ldd|ldconfig|scanelf|readelf|objdump|nm|file|strings|du|df|stat|basename|dirname|realpath|readlink|pwd|set|export|alias|history|ps|which|type|command|getconf|lsb_release|locale|expr|test|\[|diff|cmp|comm|paste|base64|xxd|od|sha\d+sum|shasum|md5sum|sleep|cd|rm|readonly)$/;

/** A command of an early stage that can fail, where nothing else notices. */
function hiddenIn({ stages }: ShellPipeline): ShellCommand | undefined {
  const last = stages.at(-1)?.commands[0];
  if (last === undefined || noticesNothing(last)) return undefined;
  for (const { commands } of stages.slice(0, -1)) {
    // The last command of a stage is the one whose status the stage has.
    const depth = substitutionsAround(commands[0]);
    const command = commands.findLast((one) => one.outer === commands[0]?.outer && substitutionsAround(one) === depth);
    const name = knownValue(command?.name);
    if (command === undefined || name === undefined || command.callsFunction || HARMLESS.test(name)) continue;
    return isAsked(command) ? undefined : command;
  }
  return undefined;
}

function substitutionsAround(command: ShellCommand | undefined): number {
  let count = 0;
  if (command !== undefined) for (const { kind } of blocksAround(command)) if (kind === "substitution") count++;
  return count;
}

/** `if a | b`, `a | b || true`: the author has thought of a failure. */
function isAsked(command: ShellCommand): boolean {
  for (const { kind } of blocksAround(command)) {
    if (kind === "condition" || kind === "tried" || kind === "negated") return true;
    if (kind === "substitution" || kind === "function") return false;
  }
  return false;
}

/** Fails itself when nothing, or half of a file, comes in; or ends early, so that those before it fail by rights. */
const NOTICES =
  /^(?:tar|bsdtar|cpio|gunzip|zcat|unxz|xzcat|bunzip2|bzcat|unzstd|zstdcat|unzip|gpg2?|apt-key|patch|head|[ef]?grep|rpm2cpio|docker|openssl)$/;

function noticesNothing({ name, words }: ShellCommand): boolean {
  const program = knownValue(name);
  if (program === undefined || NOTICES.test(program)) return true;
  const flags = words.map(({ shape }) => shape).filter((shape) => shape.startsWith("-"));
  if (/^(?:gzip|xz|zstd|bzip2|lz4)$/.test(program)) return flags.some((flag) => /^-\w*d|^--decompress/.test(flag));
  if (/^(?:sha\d*|md5|b2)sum$|^shasum$/.test(program)) return flags.some((flag) => /^-\w*c|^--check/.test(flag));
  return program === "jq" && flags.some((flag) => /^-\w*e|^--exit-status/.test(flag));
}
