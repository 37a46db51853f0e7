import {
  type DockerfileHealthcheck,
  definePolicy,
  type Fix,
  type Located,
  locate,
  replace,
  type Scalar,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["HEALTHCHECK"],
  meta: {
    title: "HEALTHCHECK in the form of a compose file",
    severity: "high",
    severityReason: "The image builds and runs, and every container of it is unhealthy for good.",
    presets: ["recommended"],
    remediation: 'Leave the word out: `HEALTHCHECK CMD ["program", "argument"]`, `CMD command` or `HEALTHCHECK NONE`.',
    references: [
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ healthcheck }) {
    const [first] = healthcheck?.command?.items ?? [];
    if (healthcheck === undefined || healthcheck.isNone || first === undefined) return;
    const word = composeWord(healthcheck, first);
    if (word === undefined) return;
    yield {
      at: word,
      message: `${textOf(word)} is how compose begins a healthcheck; in a Dockerfile it is the program to run, which no image has, so every container is unhealthy.`,
      fix: fixOf(healthcheck, first),
    };
  },
});

/** A word that begins the `test` of a compose healthcheck, where a Dockerfile has its program. */
function composeWord({ form, command }: DockerfileHealthcheck, first: Scalar<string>): Located | undefined {
  if (!first.known) return undefined;
  const { source, range } = first;
  if (form === "shell") {
    const word = /^(?:CMD|CMD-SHELL)(?=\s)/.exec(first.value)?.[0];
    return word === undefined ? undefined : locate(source, range[0], range[0] + word.length);
  }
  const [, second] = command?.items ?? [];
  // On Windows CMD is a program, and takes flags such as /C.
  const isWindows = second?.known === true && /^\/[a-z]$/i.test(second.value);
  return !isWindows && ["CMD", "CMD-SHELL", "NONE"].includes(first.value) ? first : undefined;
}

/** Safe, because the check has failed in every container so far. */
function fixOf({ instruction, command, type, form }: DockerfileHealthcheck, first: Scalar<string>): Fix | undefined {
  const [, second, third] = command?.items ?? [];
  if (!first.known || form === "shell" || type === undefined) return undefined;
  const { source } = first;
  if (first.value === "CMD") {
    if (second === undefined) return undefined;
    const edits = [replace(locate(source, first.range[0], endOfFirst(first, second)), "")];
    return { title: 'Remove "CMD" from the command', safe: true, edits };
  }
  const array = locate(source, type.range[1], instruction.extent[1]);
  if (first.value === "NONE") {
    if (second !== undefined) return undefined;
    const edits = [replace(locate(source, type.range[0], array.range[1]), "NONE")];
    return { title: "Switch the check off with NONE", safe: true, edits };
  }
  // The shell form is one line, and must not look like an array.
  const fits = second?.known === true && third === undefined && /^[^[\s\\`][^\n]*[^\s\\`]$/.test(second.value);
  if (!fits || textOf(array).includes("\n")) return undefined;
  return { title: "Write the command in shell form", safe: true, edits: [replace(array, ` ${second.value}`)] };
}

/** Up to the second item, or only past the comma where a comment stands between. */
function endOfFirst(first: Located, second: Located): number {
  const between = textOf(locate(first.source, first.range[1], second.range[0]));
  return between.includes("#") ? first.range[1] + between.indexOf(",") + 1 : second.range[0];
}
