import {
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  type Fix,
  isJsonArray,
  locate,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "CMD", "COPY", "ENTRYPOINT", "HEALTHCHECK", "RUN", "VOLUME"],
  meta: {
    title: "Array that is no JSON",
    severity: "high",
    severityReason: "A shell gets the brackets and quotes as they stand, so nothing that was meant runs.",
    presets: ["recommended"],
    remediation: 'Write a JSON array of strings in double quotes: `["program", "argument"]`.',
    references: [
      "https://docs.docker.com/reference/dockerfile/#exec-form",
      "https://www.rfc-editor.org/rfc/rfc8259#section-5",
    ],
    frameworks: [],
    aliases: ["sonar:S7030", "tally:invalid-json-form", "dockerfile-utils:JSON_IN_SINGLE_QUOTES"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { source, args, keyword, form } = instruction;
    const first = keyword === "HEALTHCHECK" ? args[1] : args[0];
    const last = args.at(-1);
    if (form === "exec" || first === undefined || last === undefined || !textOf(first).startsWith("[")) return;
    const array = locate(source, first.range[0], last.range[1]);
    // The text as the builder joins it; of what spans lines, only where each line ends in a continuation.
    const text = textOf(array).replace(/[\\`][ \t]*\r?\n/g, "");
    if (isMeantAsArray(instruction, text) && !isJsonArray(text)) yield report(instruction, array, text);
  },
});

/** In a command line `[ -f x ]` is a test; paths may begin with a bracket, too: `[a-z]*.txt`. */
function isMeantAsArray({ keyword }: DockerfileInstruction, text: string): boolean {
  switch (keyword) {
    case "CMD":
    case "ENTRYPOINT":
    case "HEALTHCHECK":
      return /^\[\s*["'“”‘’]/.test(text) || /^\[\s*[\w./-]+\s*(?:,.*)?\]$/.test(text);
    case "RUN":
      return /^\[["'“”‘’]/.test(text) || /^\[\s*(["'])[^"']*\1\s*,/.test(text);
    case "ADD":
    case "COPY":
    case "VOLUME":
      return /^\[\s*["'“”‘’]/.test(text);
    default:
      return false;
  }
}

function report({ keyword }: DockerfileInstruction, at: Finding["at"], text: string): Finding {
  const repaired = repair(text);
  const isPath = keyword === "ADD" || keyword === "COPY" || keyword === "VOLUME";
  // A command as it stands never works; a volume of another name may be what people have got used to.
  const fix: Fix | undefined =
    repaired === undefined || textOf(at).includes("\n")
      ? undefined
      : { title: "Write a JSON array", safe: !isPath, edits: [replace(at, repaired)] };
  if (isOtherJson(text))
    return { at, message: "The items of this array must all be strings: the image does not build." };
  const consequence = isPath
    ? "each of its words is a path, brackets and quotes included"
    : "a shell gets it as it stands and finds no such command";
  return { at, message: `This array is no JSON${causeOf(text)}, so ${consequence}.`, fix };
}

function isOtherJson(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function causeOf(text: string): string {
  if (/[“”‘’]/.test(text)) return " (it has typographic quotes)";
  if (!text.includes('"') && text.includes("'")) return " (it has single quotes)";
  if (!text.trimEnd().endsWith("]")) return " (nothing but blanks may follow the closing bracket)";
  if (/,\s*\]$/.test(text)) return " (it ends with a comma)";
  return "";
}

function repair(text: string): string | undefined {
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  const quoted = straight.includes('"') || straight.includes("\\") ? straight : straight.replaceAll("'", '"');
  const separated = quoted.replace(/"(\s+)"/g, '",$1"').replace(/,\s*\]$/, "]");
  for (const candidate of [quoted, separated, `${separated.replace(/,\s*$/, "")}]`]) {
    if (isJsonArray(candidate) && !candidate.includes('""')) return candidate;
  }
  return undefined;
}
