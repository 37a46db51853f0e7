import { type Document, limitsOf, type ParseInput } from "../document.ts";
import type { KindModule } from "../kind-module.ts";
import { programOf } from "../shell/programs.ts";
import type { Address, TargetName, Visit } from "../targets.ts";
import { buildDockerfile } from "./build.ts";
import { commandsOf } from "./commands.ts";
import { commentsOf } from "./comments.ts";
import { ignoringOf } from "./context.ts";
import { factsOf } from "./facts.ts";
import { linesWithin } from "./limits.ts";
import type { Dockerfile, DockerfileFacts, DockerfileInstruction, DockerfileStage } from "./model.ts";
import { problemsOf } from "./problems.ts";

/** Dockerfiles and Containerfiles, as BuildKit reads them. */
export const dockerfile: KindModule<"dockerfile"> = { kind: "dockerfile", parse, walk };

function parse(input: ParseInput): Document<"dockerfile"> {
  const { source } = input;
  const lines = linesWithin(source, limitsOf(input.settings));
  const model = buildDockerfile(source, lines, ignoringOf(input));
  let facts: DockerfileFacts | undefined;
  return {
    path: source.path,
    kind: "dockerfile",
    sources: model.ignoreFile === undefined ? [source] : [source, model.ignoreFile.source],
    model,
    problems: lines.isCut ? lines.problems : [...lines.problems, ...problemsOf(model)],
    get facts() {
      facts ??= factsOf(model);
      return facts;
    },
    comments: () => commentsOf(source, lines.comments, model),
  };
}

function walk(model: Dockerfile, visit: Visit, wanted?: ReadonlySet<TargetName>): void {
  if (model.templateMark !== undefined) return;
  const wantsCommands = wanted?.has("dockerfile.command") === true;
  visit("dockerfile.file", model, []);
  for (const instruction of model.instructions) {
    const { stage, trigger } = instruction;
    const address = addressOf(stage);
    if (stage !== undefined && stage.from.instruction === instruction) visit("dockerfile.stage", stage, address);
    visit("dockerfile.instruction", instruction, address, instruction.keyword);
    if (wantsCommands) walkCommands(instruction, visit, address);
    if (trigger === undefined) continue;
    visit("dockerfile.instruction", trigger, address, trigger.keyword);
    if (wantsCommands) walkCommands(trigger, visit, address);
  }
}

function walkCommands(instruction: DockerfileInstruction, visit: Visit, address: Address): void {
  for (const node of commandsOf(instruction)) visit("dockerfile.command", node, address, programOf(node.command));
}

/** Each of a stage's names: its own or its index, and `stage:final`. */
function addressOf(stage: DockerfileStage | undefined): Address {
  if (stage === undefined) return [];
  const { name, index, isFinal } = stage;
  const own = `stage:${name?.known === true ? name.value : index}`;
  return isFinal ? [own, "stage:final"] : [own];
}
