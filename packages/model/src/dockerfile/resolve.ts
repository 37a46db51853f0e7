/** Instructions with their variables substituted, by what is known where they stand. */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Located, Range } from "../source.ts";
import { copyOf } from "./copy.ts";
import { exposedPortsOf } from "./exposed-ports.ts";
import { placeIn } from "./lines.ts";
import type {
  DockerfileAssignment,
  DockerfileFlag,
  DockerfileHealthcheck,
  DockerfileHeredoc,
  DockerfileInstruction,
  DockerfileSettings,
  DockerfileStage,
} from "./model.ts";
import { mountsOf } from "./mounts.ts";
import { scriptReader } from "./script.ts";
import {
  assignmentWords,
  type Draft,
  type Surroundings,
  scalarOf,
  substitutes,
  substituteWord,
} from "./surroundings.ts";
import type { InstructionSyntax } from "./syntax.ts";
import { hasTemplateHole } from "./templates.ts";
import { variablesOf } from "./variable-uses.ts";
import type { Word } from "./words.ts";

export function resolveInstruction(
  syntax: InstructionSyntax,
  around: Surroundings,
  isDeferred = false,
): Draft<DockerfileInstruction> {
  const instruction = new InstructionNode(syntax, around, isDeferred);
  switch (syntax.keyword) {
    case "EXPOSE":
      instruction.exposedPorts = instruction.args.flatMap(exposedPortsOf);
      break;
    case "RUN":
      instruction.mounts = mountsOf(instruction.flags);
      break;
    case "COPY":
    case "ADD":
      instruction.copy = copyOf(instruction);
      break;
    case "HEALTHCHECK":
      instruction.healthcheck = healthcheckOf(instruction);
  }
  return instruction;
}

/**
 * A class, because literals with a getter have each a shape of their own, and policies look at instructions more often
 * than at anything else.
 */
class InstructionNode implements Draft<DockerfileInstruction> {
  source: DockerfileInstruction["source"];
  range: DockerfileInstruction["range"];
  extent: DockerfileInstruction["extent"];
  keyword: string;
  keywordAt: Located;
  flags: DockerfileInstruction["flags"];
  args: DockerfileInstruction["args"];
  form: DockerfileInstruction["form"];
  assignments: DockerfileInstruction["assignments"];
  heredocs: DockerfileInstruction["heredocs"];
  stage: DockerfileStage | undefined;
  settings: DockerfileSettings;
  replacedBy: DockerfileInstruction | undefined = undefined;
  trigger: DockerfileInstruction | undefined;
  isDeferred: boolean;
  variables: DockerfileInstruction["variables"];
  blankLines: DockerfileInstruction["blankLines"];
  healthcheck: DockerfileHealthcheck | undefined = undefined;
  exposedPorts: DockerfileInstruction["exposedPorts"] = [];
  mounts: DockerfileInstruction["mounts"] = [];
  copy: DockerfileInstruction["copy"] = undefined;
  readonly #readScript: ReturnType<typeof scriptReader>;

  constructor(syntax: InstructionSyntax, around: Surroundings, isDeferred: boolean) {
    const { line, keyword, keywordWord, words, trigger } = syntax;
    const keywordAt = placeIn(line, keywordWord.start, keywordWord.end);
    // `{{ port }}` is three words.
    const isTemplated = words.some(({ text }) => hasTemplateHole(text));
    this.source = keywordAt.source;
    this.range = keywordAt.range;
    this.extent = [keywordAt.range[0], line.extent[1]];
    this.keyword = keyword;
    this.keywordAt = keywordAt;
    this.flags = syntax.flags.map((word) => resolveFlag(syntax, word, around));
    this.args = words.map((word) => resolveWord(syntax, word, around, isTemplated));
    this.form = syntax.form;
    this.assignments = assigns(keyword) ? words.map((word) => resolveAssignment(syntax, word, around)) : [];
    this.heredocs = trigger === undefined ? line.heredocs.map((heredoc) => heredocOf(line, heredoc)) : [];
    this.stage = around.stage;
    this.settings = around.settings;
    this.trigger = trigger === undefined ? undefined : resolveInstruction(trigger, around, true);
    this.isDeferred = isDeferred;
    this.variables = variablesOf(syntax, around);
    this.blankLines = line.blankLines.map((range) => ({ source: line.source, range }));
    this.#readScript = scriptReader(syntax, around, isDeferred);
  }

  get script(): DockerfileInstruction["script"] {
    return this.#readScript();
  }
}

function assigns(keyword: string): boolean {
  return keyword === "ARG" || keyword === "ENV" || keyword === "LABEL";
}

function resolveWord(
  { line, keyword }: InstructionSyntax,
  word: Word,
  around: Surroundings,
  isTemplated: boolean,
): Scalar<string> {
  const at = placeIn(line, word.start, word.end);
  if (!substitutes(keyword)) return known(at, word.text);
  return isTemplated ? unknown(at, word.text) : scalarOf(at, word, substituteWord(word, around));
}

/** Of commands the builder substitutes in the mounts of RUN alone. */
function resolveFlag({ line, keyword }: InstructionSyntax, word: Word, around: Surroundings): DockerfileFlag {
  const { start, end, text } = word;
  const sign = line.text.slice(start, end).indexOf("=");
  const nameEnd = sign === -1 ? end : start + sign;
  const name = text.slice("--".length, text.includes("=") ? text.indexOf("=") : undefined);
  const base = { ...placeIn(line, start, end), name, nameAt: placeIn(line, start + "--".length, nameEnd) };
  if (sign === -1) return { ...base, value: undefined };
  const value: Word = { text: text.slice(text.indexOf("=") + 1), start: nameEnd + 1, end };
  const at = placeIn(line, value.start, value.end);
  const isSubstituted = substitutes(keyword) || keyword === "RUN";
  return { ...base, value: isSubstituted ? scalarOf(at, value, substituteWord(value, around)) : known(at, value.text) };
}

function resolveAssignment(
  { line, keyword }: InstructionSyntax,
  word: Word,
  around: Surroundings,
): DockerfileAssignment {
  const { name, value } = assignmentWords(keyword, word);
  const substitution = value && substituteWord(value, around);
  return {
    ...placeIn(line, word.start, word.end),
    name: substituteWord(name, around).value ?? name.text,
    nameAt: placeIn(line, name.start, name.end),
    value: value && substitution && scalarOf(placeIn(line, value.start, value.end), value, substitution),
    isOldForm: value !== undefined && line.text[name.end] !== "=",
    isClosed: substitution?.isClosed ?? true,
  };
}

function heredocOf(
  line: InstructionSyntax["line"],
  { word, body }: InstructionSyntax["line"]["heredocs"][number],
): DockerfileHeredoc {
  const { source } = line;
  return {
    ...placeIn(line, word.start, word.end),
    name: word.name,
    body: { source, range: body },
    expands: word.expands,
  };
}

function healthcheckOf(instruction: DockerfileInstruction): DockerfileHealthcheck {
  const { source, range, flags, form } = instruction;
  const [type, ...items] = instruction.args;
  return {
    source,
    range,
    instruction,
    isNone: saysNone(type),
    flags,
    type,
    command: items[0] && { source, range: spanOf(items[0], items.at(-1) ?? items[0]), items, open: false },
    form,
  };
}

function saysNone(type: Scalar<string> | undefined): boolean {
  return type?.known === true && type.value.toUpperCase() === "NONE";
}

function spanOf(first: Located, last: Located): Range {
  return [first.range[0], last.range[1]];
}
