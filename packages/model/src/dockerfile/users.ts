/** The user that containers of a stage run as. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import { userOfBaseImage } from "./base-images.ts";
import { placeIn } from "./lines.ts";
import type { DockerfileReference, DockerfileUser } from "./model.ts";
import { type Surroundings, scalarOf, substituteWord } from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";
import type { Word } from "./words.ts";

/** Of `USER name[:group]`; nothing when it names nobody. */
export function userOf({ line, words: [word] }: InstructionSyntax, around: Surroundings): DockerfileUser | undefined {
  if (word === undefined) return undefined;
  const at = placeIn(line, word.start, word.end);
  const { value, uses } = substituteWord(word, around);
  if (value !== undefined) {
    const colon = value.indexOf(":");
    const group = colon === -1 ? undefined : known(at, value.slice(colon + 1));
    return stated(known(at, colon === -1 ? value : value.slice(0, colon), uses[0]), group, uses);
  }
  // Each part may be known when the whole is not: `0:$GID`.
  const [name, group] = partsOf(word);
  const { uses: nameUses, ...found } = substituteWord(name, around);
  const user = scalarOf(at, name, { ...found, uses: nameUses });
  return stated(user, group && scalarOf(at, group, substituteWord(group, around)), nameUses);
}

function stated(user: Scalar<string>, group: Scalar<string> | undefined, args: readonly Located[]): DockerfileUser {
  return describe(user, user, group, args, false);
}

/** Of the image that a stage starts from, when the table has it. */
export function baseUserOf({ source, range, image, isScratch, args }: DockerfileReference): DockerfileUser | undefined {
  const at: Located = { source, range };
  const user = isScratch ? "0" : image && userOfBaseImage(image);
  return user === undefined ? undefined : describe(at, known(at, user), undefined, args, true);
}

function describe(
  at: Located,
  user: Scalar<string>,
  group: Scalar<string> | undefined,
  args: readonly Located[],
  isBase: boolean,
): DockerfileUser {
  const { source, range } = at;
  const judge = (test: (name: string) => boolean): Scalar<boolean> =>
    user.known ? known(at, test(user.value), user.origin) : unknown(at, user.raw);
  return { source, range, user, group, isRoot: judge(isRootUser), isNumeric: judge(isNumericUser), isBase, args };
}

/** An empty user is the default one, which is root. */
function isRootUser(name: string): boolean {
  return name === "" || name === "root" || /^0+$/.test(name);
}

function isNumericUser(name: string): boolean {
  return /^\d*$/.test(name);
}

/** Splits at the first colon that is not inside `${…}`; text with quotes is left whole. */
function partsOf(word: Word): readonly [Word, Word?] {
  const { text, start, end } = word;
  if (/["']/.test(text)) return [word];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === ":" && depth === 0) {
      const name = { text: text.slice(0, at), start, end: start + at };
      return [name, { text: text.slice(at + 1), start: start + at + 1, end }];
    }
  }
  return [word];
}
