/** What a command reads from its standard input, where the script says it. */
import type { ShellCommand, ShellWord } from "./model.ts";

/** Of a heredoc or `<<<` its text; of `echo … | command` the words that are printed. */
export function inputOf({ redirects, pipeline, stage }: ShellCommand): readonly ShellWord[] {
  const given = redirects.findLast(({ operator, descriptor = 0 }) => descriptor === 0 && operator.startsWith("<<"));
  const text = given?.body ?? given?.target;
  if (text !== undefined) return [text];
  const found: ShellWord[] = [];
  for (const { name, words } of pipeline?.stages[stage - 1]?.commands ?? []) {
    if (name?.known !== true || (name.value !== "echo" && name.value !== "printf")) continue;
    for (const word of words) if (!/^-[neE]+$/.test(word.shape)) found.push(word);
  }
  return found;
}
