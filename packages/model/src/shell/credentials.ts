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

function* candidatesOf(command: ShellCommand): Generator<Candidate> {
  for (const { name, value } of command.assignments) yield { name, value };
  for (const { text } of textsWrittenBy(command)) yield* linesIn(text);
  const { name, callsFunction } = command;
  if (name?.known !== true || callsFunction || READERS.test(name.value)) return;
  yield* wordsOf(command.words);
  yield* ofProgram(name.value, command.words);
}

/** Their words are texts and patterns, or are judged otherwise. */
const READERS =
  /^(?:echo|printf|cat|tee|sed|g?awk|[ef]?grep|rg|test|\[|export|declare|typeset|local|readonly|useradd|usermod|tr|cut|perl)$/;

const OPTION = /^--?([A-Za-z][\w-]*)$/;
/** `--token=x`, `-Dapi.token=x`, `TOKEN=x`, `//registry/:_authToken=x`. */
const KEY = /^[\w./:@-]+$/;

function* wordsOf(words: readonly ShellWord[]): Generator<Candidate> {
  for (const [index, word] of words.entries()) {
    const sign = word.shape.indexOf("=");
    const next = words[index + 1];
    if (sign > 0) {
      const name = word.shape.slice(0, sign);
      if (KEY.test(name) && namesSecret(name)) yield { name, value: partOf(word, sign + 1) };
    } else if (next !== undefined && !next.shape.startsWith("-") && !/^\w+=/.test(next.shape)) {
      const option = OPTION.exec(word.shape)?.[1] ?? settingIn(words, index);
      if (option !== undefined && namesSecret(option)) yield { name: word.shape, value: next };
    }
  }
}

/** The key of `git config github.token …`, `npm config set //registry/:_authToken …`. */
function settingIn(words: readonly ShellWord[], index: number): string | undefined {
  const verb = words[0]?.shape ?? "";
  if (index === 0 || !/^(?:config|configure|set)$/.test(verb)) return undefined;
  const key = words[index]?.shape ?? "";
  return /[._:/-]|[a-z][A-Z]/.test(key) ? key : undefined;
}

function* ofProgram(program: string, words: readonly ShellWord[]): Generator<Candidate> {
  const sendsHeaders = /^(?:curl|wget|http|https)$/.test(program);
  const isDatabaseClient = /^(?:mysql|mariadb)/.test(program);
  const takesPassword = passwordOptionOf(program, words);
  for (const [index, word] of words.entries()) {
    const { shape } = word;
    const next = words[index + 1];
    if (program === "curl" && next !== undefined && (shape === "-u" || shape === "--user")) {
      const colon = next.shape.indexOf(":");
      if (colon > 0) yield { name: shape, value: partOf(next, colon + 1), isPassword: true };
    }
    if (sendsHeaders) yield* headerIn(word);
    if (isDatabaseClient && /^-p./.test(shape)) yield { name: "-p", value: partOf(word, 2), isPassword: true };
    if (next !== undefined && takesPassword?.test(shape) === true) {
      yield { name: shape, value: next, isPassword: true };
    }
    if (shape.length > 5 && shape.startsWith("pass:")) {
      yield { name: "pass:", value: partOf(word, 5), isPassword: true };
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
function* headerIn(word: ShellWord): Generator<Candidate> {
  const { shape } = word;
  const colon = shape.indexOf(":");
  const name = shape.slice(0, Math.max(colon, 0));
  if (!/^[\w-]+$/.test(name) || !/^authorization$|token|api-?key|secret/i.test(name)) return;
  const start = Math.max(colon, shape.lastIndexOf(" ")) + 1;
  if (start === shape.length || !/^\s*(?:(?:bearer|basic|token)\s+)?$/i.test(shape.slice(colon + 1, start))) return;
  yield { name, value: partOf(word, start), isPassword: true };
}

/** `NAME=value`, `name: value`, `login x password y` in a text that goes into a file. */
const LINE =
  /(?<![\w$.-](?<!\\n))["']?([A-Za-z_][\w.-]*)["']?(?:[ \t]*[=:][ \t]*|(?<=password)[ \t]+)["']?([^\s"',;(){}[\]\\]+)/gi;

function* linesIn(text: ShellWord): Generator<Candidate> {
  for (const { 0: line, 1: name = "", 2: value = "", index } of text.shape.matchAll(LINE)) {
    // Code and prose have words there.
    if (!namesSecret(name) || value.includes(HOLE) || !/\d/.test(value)) continue;
    yield { name, value: partOf(text, index + line.length - value.length, index + line.length) };
  }
}
