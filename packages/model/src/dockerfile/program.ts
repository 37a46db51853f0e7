/** What containers of an image start, as far as arrays and plain command lines tell. */
import { known, type Scalar } from "../scalar.ts";
import { locate, textOf } from "../source.ts";
import type { DockerfileInstruction, DockerfileSettings } from "./model.ts";

/** A line in which nothing is special to a shell: no quotes, variables, patterns, operators. */
const PLAIN = /^[\w@%+:,./-]+(?:[ \t]+[\w@%+=:,./-]+)*$/;

/** Words of a command: the items of an array, or of a plain line, which a shell would only take apart. */
export function commandWords({ form, args }: DockerfileInstruction): readonly Scalar<string>[] | undefined {
  if (form === "exec") return args;
  const [line] = args;
  if (form !== "shell" || line?.known !== true || !PLAIN.test(line.value)) return undefined;
  // Over continuations the words have no places that can be counted.
  const isAsWritten = textOf(line) === line.value;
  const words: Scalar<string>[] = [];
  for (const { 0: word, index } of line.value.matchAll(/\S+/g)) {
    const start = line.range[0] + index;
    words.push(known(isAsWritten ? locate(line.source, start, start + word.length) : line, word));
  }
  return words;
}

/** Programs that start another one in their place or below them, and hand signals on. */
const WRAPPER = /^(?:tini|tini-static|dumb-init|catatonit|exec|(?:docker-)?entrypoint(?:\.sh)?)$/;

/**
 * The words with which a container starts, from the program on that does its work: behind `exec`, `tini --` and an
 * `entrypoint.sh`. Absent when the file does not say them all.
 */
export function startOf({ entrypoint, command }: DockerfileSettings): readonly Scalar<string>[] | undefined {
  const words = entrypoint === undefined ? [] : commandWords(entrypoint);
  if (words === undefined) return undefined;
  if (entrypoint?.form === "shell") return afterWrappers(words);
  if (command === undefined) return entrypoint === undefined ? undefined : afterWrappers(words);
  const rest = commandWords(command);
  // Behind an array a command line becomes arguments: a shell and its script.
  if (rest === undefined || (words.length > 0 && command.form === "shell")) return undefined;
  return afterWrappers([...words, ...rest]);
}

function afterWrappers(words: readonly Scalar<string>[]): readonly Scalar<string>[] | undefined {
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word?.known !== true) return undefined;
    if (!WRAPPER.test(fileName(word.value))) return words.slice(at);
    at++;
    while (isFlag(words[at])) at++;
  }
  return undefined;
}

function isFlag(word: Scalar<string> | undefined): boolean {
  return word?.known === true && word.value.startsWith("-");
}

/** `node` of `/usr/local/bin/node`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
