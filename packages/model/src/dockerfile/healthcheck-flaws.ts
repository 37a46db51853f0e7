/** What keeps a HEALTHCHECK from building or from working, by BuildKit's parser and Go's `time.ParseDuration`. */
import { type Edit, replace } from "../edit.ts";
import { is, type Scalar } from "../scalar.ts";
import { type Located, locate, textOf } from "../source.ts";
import { nearest } from "../suggest.ts";
import { parseDuration } from "./duration.ts";
import type { DockerfileFlag, DockerfileHealthcheck } from "./model.ts";

export interface HealthcheckFlaw {
  readonly at: Located;
  /** Without a period: "--interval has no value". */
  readonly fact: string;
  /** Else the image builds, and checks something else than was meant. */
  readonly isRefused: boolean;
  /** What was probably meant. */
  readonly repair: { readonly title: string; readonly edits: readonly Edit[] } | undefined;
}

type Repair = HealthcheckFlaw["repair"];

export function* healthcheckFlawsOf(healthcheck: DockerfileHealthcheck): Generator<HealthcheckFlaw> {
  const { type, command, isNone, flags } = healthcheck;
  const [first] = command?.items ?? [];
  if (isNone) {
    // The builder does not even look at the flags of NONE.
    if (first !== undefined)
      yield refused(first, `HEALTHCHECK NONE takes nothing more, so ${textOf(first)} is an error`);
    return;
  }
  yield* inFlags(flags);
  if (type === undefined) yield refused(healthcheck, "HEALTHCHECK says neither CMD and a command nor NONE");
  else if (!isWord(type, "CMD")) yield withoutCommand(type);
  else if (first === undefined) yield refused(type, "HEALTHCHECK CMD has no command");
  else yield* inCommandLine(healthcheck, first);
}

function isWord(scalar: Scalar<string>, word: string): boolean {
  return scalar.known && scalar.value.toUpperCase() === word;
}

function refused(at: Located, fact: string, repair?: Repair): HealthcheckFlaw {
  return { at, fact, isRefused: true, repair };
}

function misled(at: Located, fact: string): HealthcheckFlaw {
  return { at, fact, isRefused: false, repair: undefined };
}

function withoutCommand(type: Scalar<string>): HealthcheckFlaw {
  const word = textOf(type);
  const meant = nearest(word, ["CMD", "NONE"]);
  if (meant !== undefined) return refused(type, `HEALTHCHECK wants CMD or NONE, and ${word} (${meant}?) is neither`);
  const edits = [replace(locate(type.source, type.range[0], type.range[0]), "CMD ")];
  const repair: Repair = { title: "Put CMD in front of the command", edits };
  return refused(type, `HEALTHCHECK wants CMD or NONE where ${word} stands`, repair);
}

const durations = ["interval", "timeout", "start-period", "start-interval"];
const names = [...durations, "retries"];

function* inFlags(flags: readonly DockerfileFlag[]): Generator<HealthcheckFlaw> {
  const seen = new Set<string>();
  for (const flag of flags) {
    const { name, nameAt, value } = flag;
    if (!names.includes(name)) yield unknownFlag(flag);
    else if (seen.has(name)) yield refused(nameAt, `--${name} stands twice`);
    else if (value === undefined) yield refused(nameAt, `--${name} has no value`);
    else if (is(value, "")) yield misled(value, `--${name} has no value, so Docker's default applies`);
    else if (name === "retries") yield* inRetries(value);
    else yield* inDuration(name, value);
    seen.add(name);
  }
}

function unknownFlag({ name, nameAt }: DockerfileFlag): HealthcheckFlaw {
  const meant = nearest(name, names);
  if (meant === undefined) return refused(nameAt, `HEALTHCHECK has no flag --${name}`);
  const repair: Repair = { title: `Write --${meant}`, edits: [replace(nameAt, meant)] };
  return refused(nameAt, `HEALTHCHECK has no flag --${name} (--${meant}?)`, repair);
}

function* inRetries(value: Scalar<string>): Generator<HealthcheckFlaw> {
  if (!value.known || /^\+?\d{1,9}$/.test(value.value)) return;
  yield refused(value, `--retries wants a whole number that is not negative, not "${value.value}"`);
}

function* inDuration(name: string, value: Scalar<string>): Generator<HealthcheckFlaw> {
  if (!value.known) return;
  const text = value.value;
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) {
    const isNumber = /^\d+$/.test(text);
    const reason = text.includes("$") ? ", and variables mean nothing here" : isNumber ? ", for it has no unit" : "";
    const repair: Repair = isNumber ? { title: "Count in seconds", edits: [replace(value, `${text}s`)] } : undefined;
    yield refused(value, `--${name} wants a duration such as 30s or 1m30s, and "${text}" is none${reason}`, repair);
  } else if (milliseconds !== 0 && milliseconds < 1) {
    yield refused(value, `--${name} must be at least one millisecond, and "${text}" is less`);
  }
}

function* inCommandLine({ form }: DockerfileHealthcheck, first: Scalar<string>): Generator<HealthcheckFlaw> {
  if (!first.known || form !== "shell") return;
  const flag = /^--(?:interval|timeout|start-period|start-interval|retries)\b\S*/.exec(first.value)?.[0];
  if (flag === undefined) return;
  const [start] = first.range;
  const fact = `${flag} stands behind CMD, so it is the command to run, and every container is unhealthy`;
  yield misled(locate(first.source, start, start + flag.length), fact);
}
