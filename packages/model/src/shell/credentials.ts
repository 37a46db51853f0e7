/** Credentials that are written into a command: options, headers, settings, variables, and texts that go into files. */
import { judgeSecret, judgeSecretValue, namesSecret } from "../secrets/index.ts";
import { type Located, locate } from "../source.ts";
import type { ShellCommand, ShellWord } from "./model.ts";
import { HOLE } from "./text.ts";
import { partOf } from "./word.ts";
import { textsWrittenBy } from "./written.ts";

/** `range` is the value. */
export interface WrittenCredential extends Located {
  /** What it is called there: `--password`, `DB_PASSWORD`. */
  readonly name: string;
}

interface Candidate {
  readonly name: string;
  readonly value: ShellWord;
  /** By what it is, where its name says nothing: `-p` of `docker login`. */
  readonly isPassword?: boolean;
}

/** Only values that stand there: those of variables are judged where the variables are set. */
export function credentialsIn(command: ShellCommand): readonly WrittenCredential[] {
  const found: WrittenCredential[] = [];
  for (const candidate of candidatesOf(command)) {
    const { name, value } = candidate;
    if (!value.known || value.origin !== undefined) continue;
    if (judgeSecret(candidate.isPassword === true ? "password" : name, value) !== "secret") continue;
    // What tells itself by its form is found wherever it stands.
    if (judgeSecretValue(value.value).kind !== "opaque") continue;
    found.push({ ...locate(value.source, value.range[0], value.range[1]), name });
  }
  return found;
}

function candidatesOf(command: ShellCommand): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { name, value } of command.assignments) found.push({ name, value });
  for (const { text } of textsWrittenBy(command)) addLines(found, text);
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction || READERS.has(name.value)) return found;
  addWords(found, command.words);
  addOfProgram(found, name.value, command.words);
  return found;
}

/** Their words are texts and patterns, or are judged otherwise. */
const READERS: ReadonlySet<string> = new Set([
  ...["echo", "printf", "cat", "tee", "sed", "awk", "gawk", "grep", "egrep", "fgrep", "rg", "test", "[", "export"],
  ...["declare", "typeset", "local", "readonly", "useradd", "usermod", "tr", "cut", "perl"],
]);

const OPTION = /^--?([A-Za-z][\w-]*)$/;
/** `--token=x`, `-Dapi.token=x`, `TOKEN=x`, `//registry/:_authToken=x`. */
const KEY = /^[\w./:@-]+$/;

function addWords(found: Candidate[], words: readonly ShellWord[]): void {
  const isSetting = /^(?:config|configure|set)$/.test(words[0]?.shape ?? "");
  for (const [index, word] of words.entries()) {
    const { shape } = word;
    const sign = shape.indexOf("=");
    if (sign > 0) {
      const name = shape.slice(0, sign);
      if (KEY.test(name) && namesSecret(name)) found.push({ name, value: partOf(word, sign + 1) });
    } else if (shape.startsWith("-") || (isSetting && index > 0)) {
      const next = words[index + 1];
      if (next === undefined || next.shape.startsWith("-") || /^\w+=/.test(next.shape)) continue;
      const option = OPTION.exec(shape)?.[1] ?? (isSetting && index > 0 ? settingIn(shape) : undefined);
      if (option !== undefined && namesSecret(option)) found.push({ name: shape, value: next });
    }
  }
}

/** The key of `git config github.token …`, `npm config set //registry/:_authToken …`. */
function settingIn(key: string): string | undefined {
  return /[._:/-]|[a-z][A-Z]/.test(key) ? key : undefined;
}

function addOfProgram(found: Candidate[], program: string, words: readonly ShellWord[]): void {
  const sendsHeaders = /^(?:curl|wget|http|https)$/.test(program);
  const isDatabaseClient = /^(?:mysql|mariadb)/.test(program);
  const takesPassword = passwordOptionOf(program, words);
  for (const [index, word] of words.entries()) {
    const { shape } = word;
    if (sendsHeaders) addHeader(found, word);
    if (shape.length > 5 && shape.startsWith("pass:")) {
      found.push({ name: "pass:", value: partOf(word, 5), isPassword: true });
    }
    if (!shape.startsWith("-")) continue;
    const next = words[index + 1];
    if (program === "curl" && next !== undefined && (shape === "-u" || shape === "--user")) {
      const colon = next.shape.indexOf(":");
      if (colon > 0) found.push({ name: shape, value: partOf(next, colon + 1), isPassword: true });
    }
    if (isDatabaseClient && /^-p./.test(shape)) found.push({ name: "-p", value: partOf(word, 2), isPassword: true });
    if (next !== undefined && takesPassword?.test(shape) === true) {
      found.push({ name: shape, value: next, isPassword: true });
    }
  }
}

/** The option of a program behind which a password stands. */
function passwordOptionOf(program: string, [verb]: readonly ShellWord[]): RegExp | undefined {
  switch (program) {
    case "docker":
    case "podman":
    case "helm":
      return verb?.shape === "login" ? /^-p$/ : undefined;
    case "sshpass":
      return /^-p$/;
    case "redis-cli":
      return /^-a$/;
    case "keytool":
      return /^-(?:store|key|srcstore|deststore)pass$/;
    default:
      return undefined;
  }
}

/** `Authorization: Bearer x`, `X-Api-Key: x`. */
function addHeader(found: Candidate[], word: ShellWord): void {
  const { shape } = word;
  const colon = shape.indexOf(":");
  if (colon < 1) return;
  const name = shape.slice(0, colon);
  if (!/^[\w-]+$/.test(name) || !/^authorization$|token|api-?key|secret/i.test(name)) return;
  const start = Math.max(colon, shape.lastIndexOf(" ")) + 1;
  if (start === shape.length || !/^\s*(?:(?:bearer|basic|token)\s+)?$/i.test(shape.slice(colon + 1, start))) return;
  found.push({ name, value: partOf(word, start), isPassword: true });
}

/** `NAME=value`, `name: value`, `login x password y` in a text that goes into a file. */
const LINE =
  /(?<![\w$.-](?<!\\n))["']?([A-Za-z_][\w.-]*)["']?(?:[ \t]*[=:][ \t]*|(?<=password)[ \t]+)["']?([^\s"',;(){}[\]\\]+)/gi;

function addLines(found: Candidate[], text: ShellWord): void {
  for (const { 0: line, 1: name = "", 2: value = "", index } of text.shape.matchAll(LINE)) {
    // Code and prose have words there.
    if (!namesSecret(name) || value.includes(HOLE) || !/\d/.test(value)) continue;
    found.push({ name, value: partOf(text, index + line.length - value.length, index + line.length) });
  }
}
