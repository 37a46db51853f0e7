/** Passwords that commands give to accounts, or take from them. */
import { type Located, locate } from "../source.ts";
import { inputOf } from "./input.ts";
import type { ShellCommand, ShellWord } from "./model.ts";
import { findOption } from "./options.ts";
import { optionsOf } from "./programs.ts";
import { HOLE } from "./text.ts";
import { partOf } from "./word.ts";

/** `range` is the password, or the option that takes it away. */
export interface AccountPassword extends Located {
  /** `given` in the file; `emptied`, so that none is asked for. */
  readonly kind: "given" | "emptied";
}

const NONE: readonly AccountPassword[] = [];

/** Only what the file itself says: the value of a variable or a secret's file is not known. */
export function accountPasswordsSetBy(command: ShellCommand): readonly AccountPassword[] {
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction) return NONE;
  if (name.value === "chpasswd") return inputOf(command).flatMap(pairsIn);
  if (name.value === "passwd") return ofPasswd(command);
  if (name.value === "useradd" || name.value === "usermod") return ofOption(command);
  return NONE;
}

/** `name:password`, one in a line; `%s` of printf and what is not known are none. */
const PAIR = /(?<![^\s"'](?<!\\n))[a-z_][\w.-]*:([^\s:"'\\]+)/gi;

function pairsIn(text: ShellWord): readonly AccountPassword[] {
  const found: AccountPassword[] = [];
  for (const { 0: pair, 1: password = "", index } of text.shape.matchAll(PAIR)) {
    if (password.includes(HOLE) || password.includes("%")) continue;
    found.push(given(partOf(text, index + pair.length - password.length, index + pair.length)));
  }
  return found;
}

function given({ source, range }: Located): AccountPassword {
  return { ...locate(source, range[0], range[1]), kind: "given" };
}

/** `passwd -d name`, `echo password | passwd --stdin name`. */
function ofPasswd(command: ShellCommand): readonly AccountPassword[] {
  const emptied = findOption(optionsOf(command), "-d", "--delete");
  if (emptied !== undefined) return [{ ...locate(emptied.source, ...emptied.range), kind: "emptied" }];
  const [word] = inputOf(command);
  return word?.known === true && /^[^\s%]/.test(word.value) ? [given(word)] : NONE;
}

/** `usermod -p hash`; a hash that starts with these matches no password. */
const LOCKED = /^[!*x]/;

function ofOption(command: ShellCommand): readonly AccountPassword[] {
  const option = findOption(optionsOf(command), "-p", "--password");
  const value = option?.value;
  if (option === undefined || value === undefined) return NONE;
  if (value.known) {
    if (value.value === "") return [{ ...locate(option.source, ...option.range), kind: "emptied" }];
    return LOCKED.test(value.value) ? NONE : [given(value)];
  }
  return value.substitutions.flatMap(({ commands }) => commands.flatMap(hashed));
}

/** `$(openssl passwd -6 password)`, `$(mkpasswd password)`. */
function hashed({ name, words }: ShellCommand): readonly AccountPassword[] {
  if (name?.known !== true) return NONE;
  const operands = name.value === "openssl" && words[0]?.shape === "passwd" ? words.slice(1) : words;
  if (name.value !== "mkpasswd" && operands === words) return NONE;
  const last = operands.at(-1);
  return last?.known === true && !last.value.startsWith("-") ? [given(last)] : NONE;
}
