import {
  type DockerfileFlag,
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  type Fix,
  knownValue,
  nearest,
  parseImageReference,
  replace,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  meta: {
    title: "Flag that the instruction does not take",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Correct the flag; in a command put it behind the program, or write an array.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy",
      "https://docs.docker.com/reference/dockerfile/#add",
      "https://docs.docker.com/reference/dockerfile/#run",
    ],
    frameworks: [],
    aliases: [
      "dockerfile-utils:UNKNOWN_ADD_FLAG",
      "dockerfile-utils:UNKNOWN_COPY_FLAG",
      "dockerfile-utils:UNKNOWN_FROM_FLAG",
      "dockerfile-utils:FLAG_DUPLICATE",
      "dockerfile-utils:FLAG_MISSING_VALUE",
      "dockerfile-utils:FLAG_EXPECTED_BOOLEAN_VALUE",
      "dockerfile-utils:FLAG_INVALID_LINK_VALUE",
      "dockerfile-utils:FLAG_INVALID_FROM_VALUE",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, flags, stage } = instruction;
    const known = FLAGS[keyword];
    // Another frontend may know other flags.
    if (known === undefined || stage?.file.hasForeignSyntax === true) return;
    const seen = new Set<string>();
    for (const flag of flags) {
      yield* judge(instruction, flag, known, seen);
      seen.add(flag.name);
    }
  },
});

/** What a flag takes: a text, `true` or `false`, a text as often as it is given, or one of a few words. */
type Value = "text" | "boolean" | "texts" | readonly string[];
type Flags = Readonly<Record<string, Value>>;

const OWNERSHIP: Flags = { chown: "text", chmod: "text", link: "boolean", exclude: "texts" };
const NONE: Flags = {};

/** Flags of BuildKit's parser; HEALTHCHECK has a policy, and ARG and STOPSIGNAL are not asked for flags. */
const FLAGS: Readonly<Record<string, Flags>> = {
  ADD: { ...OWNERSHIP, checksum: "text", "keep-git-dir": "boolean", unpack: "boolean" },
  COPY: { ...OWNERSHIP, from: "text", parents: "boolean" },
  FROM: { platform: "text" },
  RUN: { mount: "texts", network: ["default", "none", "host"], security: ["sandbox", "insecure"], device: "texts" },
  ...Object.fromEntries(
    ["CMD", "ENTRYPOINT", "ENV", "EXPOSE", "LABEL", "ONBUILD", "SHELL", "USER", "VOLUME", "WORKDIR"].map((keyword) => [
      keyword,
      NONE,
    ]),
  ),
};

function* judge(
  { keyword }: DockerfileInstruction,
  flag: DockerfileFlag,
  known: Flags,
  seen: ReadonlySet<string>,
): Generator<Finding> {
  const { name, nameAt, value } = flag;
  const takes = known[name];
  if (takes === undefined) {
    yield unknownFlag(keyword, flag, Object.keys(known));
  } else if (seen.has(name) && takes !== "texts") {
    yield refused(nameAt, `--${name} stands twice`);
  } else if (value === undefined) {
    if (takes !== "boolean") yield refused(nameAt, `--${name} has no value`);
  } else {
    const text = knownValue(value);
    if (name === "from" && text !== undefined && isNoSource(text)) {
      yield refused(value, `--from=${text} names no stage and can't be an image`);
    }
    const words = takes === "boolean" ? ["true", "false"] : typeof takes === "string" ? undefined : takes;
    if (text === undefined || words === undefined || words.includes(takes === "boolean" ? text.toLowerCase() : text))
      return;
    yield refused(value, `--${name} takes ${words.join(" or ")}, not "${text}"`);
  }
}

/** Stages and numbers have the form of an image's name, too. */
function isNoSource(text: string): boolean {
  return text !== "" && !text.includes("$") && parseImageReference(text) === undefined;
}

function refused(at: Finding["at"], fact: string, fix?: Fix): Finding {
  return { at, message: `${fact}: the image does not build.`, fix };
}

function unknownFlag(keyword: string, { name, nameAt }: DockerfileFlag, names: readonly string[]): Finding {
  const meant = nearest(name, names);
  if (meant !== undefined) {
    const fix: Fix = { title: `Write --${meant}`, safe: false, edits: [replace(nameAt, meant)] };
    return refused(nameAt, `${keyword} has no flag --${name} (--${meant}?)`, fix);
  }
  const isCommand = keyword === "CMD" || keyword === "ENTRYPOINT" || keyword === "RUN";
  return refused(
    nameAt,
    isCommand ? `--${name} is read as a flag of ${keyword}, which has none such` : `${keyword} has no flag --${name}`,
  );
}
