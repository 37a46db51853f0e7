import {
  type DockerfileFlag,
  type DockerfileHealthcheck,
  definePolicy,
  type Finding,
  type Fix,
  is,
  type Located,
  locate,
  nearest,
  parseDuration,
  replace,
  type Scalar,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["HEALTHCHECK"],
  meta: {
    title: "HEALTHCHECK that can't work",
    severity: "high",
    severityReason: "The image does not build, or its check is another one than was meant.",
    presets: ["recommended"],
    remediation:
      'Write `HEALTHCHECK [--interval=30s …] CMD command`, `CMD ["program", "argument"]` or `HEALTHCHECK NONE`.',
    references: ["https://docs.docker.com/reference/dockerfile/#healthcheck", "https://pkg.go.dev/time#ParseDuration"],
    frameworks: [],
    aliases: [
      "dockerfilelint:healthcheck_options_missing_args",
      "dockerfile-utils:ARGUMENT_UNNECESSARY",
      "dockerfile-utils:FLAG_AT_LEAST_ONE",
      "dockerfile-utils:FLAG_INVALID_DURATION",
      "dockerfile-utils:FLAG_MISSING_DURATION",
      "dockerfile-utils:FLAG_UNKNOWN_UNIT",
      "dockerfile-utils:HEALTHCHECK_CMD_ARGUMENT_MISSING",
      "dockerfile-utils:UNKNOWN_HEALTHCHECK_FLAG",
      "dockerfile-utils:UNKNOWN_TYPE",
    ],
    since: "0.1.0",
  },
  *check({ healthcheck }) {
    if (healthcheck === undefined) return;
    const { type, command, isNone, flags } = healthcheck;
    const [first] = command?.items ?? [];
    if (isNone) {
      // The builder does not even look at the flags of NONE.
      if (first !== undefined)
        yield refused(first, `HEALTHCHECK NONE takes nothing more, so ${textOf(first)} is an error`);
      return;
    }
    yield* inFlags(flags);
    if (type === undefined) {
      yield refused(healthcheck, "HEALTHCHECK says neither CMD and a command nor NONE");
    } else if (!isWord(type, "CMD")) yield withoutCommand(type);
    else if (first === undefined) yield refused(type, "HEALTHCHECK CMD has no command");
    else yield* inCommandLine(healthcheck, first);
  },
});

function isWord(scalar: Scalar<string>, word: string): boolean {
  return scalar.known && scalar.value.toUpperCase() === word;
}

function refused(at: Located, fact: string, fix?: Fix): Finding {
  return { at, message: `${fact}: the image does not build.`, fix };
}

function withoutCommand(type: Scalar<string>): Finding {
  const word = textOf(type);
  const meant = nearest(word, ["CMD", "NONE"]);
  if (meant !== undefined) return refused(type, `HEALTHCHECK wants CMD or NONE, and ${word} (${meant}?) is neither`);
  const edits = [replace(locate(type.source, type.range[0], type.range[0]), "CMD ")];
  const fix: Fix = { title: "Put CMD in front of the command", safe: false, edits };
  return refused(type, `HEALTHCHECK wants CMD or NONE where ${word} stands`, fix);
}

const durations = ["interval", "timeout", "start-period", "start-interval"];
const names = [...durations, "retries"];

function* inFlags(flags: readonly DockerfileFlag[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const flag of flags) {
    const { name, nameAt, value } = flag;
    if (!names.includes(name)) yield unknownFlag(flag);
    else if (seen.has(name)) yield refused(nameAt, `--${name} stands twice`);
    else if (value === undefined) yield refused(nameAt, `--${name} has no value`);
    else if (is(value, "")) yield { at: value, message: `--${name} has no value, so Docker's default applies.` };
    else if (name === "retries") yield* inRetries(value);
    else yield* inDuration(name, value);
    seen.add(name);
  }
}

function unknownFlag({ name, nameAt }: DockerfileFlag): Finding {
  const meant = nearest(name, names);
  if (meant === undefined) return refused(nameAt, `HEALTHCHECK has no flag --${name}`);
  const fix: Fix = { title: `Write --${meant}`, safe: false, edits: [replace(nameAt, meant)] };
  return refused(nameAt, `HEALTHCHECK has no flag --${name} (--${meant}?)`, fix);
}

function* inRetries(value: Scalar<string>): Generator<Finding> {
  if (!value.known || /^\+?\d{1,9}$/.test(value.value)) return;
  yield refused(value, `--retries wants a whole number that is not negative, not "${value.value}"`);
}

function* inDuration(name: string, value: Scalar<string>): Generator<Finding> {
  if (!value.known) return;
  const text = value.value;
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) {
    const isNumber = /^\d+$/.test(text);
    const reason = text.includes("$") ? ", and variables mean nothing here" : isNumber ? ", for it has no unit" : "";
    const fix: Fix | undefined = isNumber
      ? { title: "Count in seconds", safe: false, edits: [replace(value, `${text}s`)] }
      : undefined;
    yield refused(value, `--${name} wants a duration such as 30s or 1m30s, and "${text}" is none${reason}`, fix);
  } else if (milliseconds !== 0 && milliseconds < 1) {
    yield refused(value, `--${name} must be at least one millisecond, and "${text}" is less`);
  }
}

function* inCommandLine({ form }: DockerfileHealthcheck, first: Scalar<string>): Generator<Finding> {
  if (!first.known || form !== "shell") return;
  const flag = /^--(?:interval|timeout|start-period|start-interval|retries)\b\S*/.exec(first.value)?.[0];
  if (flag === undefined) return;
  const [start] = first.range;
  const message = `${flag} stands behind CMD, so it is the command to run, and every container is unhealthy.`;
  yield { at: locate(first.source, start, start + flag.length), message };
}
