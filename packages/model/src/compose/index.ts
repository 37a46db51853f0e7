import type { Comment, Document, ParseInput } from "../document.ts";
import type { KindModule } from "../kind-module.ts";
import type { Visit } from "../targets.ts";
import { yamlComments } from "../yaml/comments.ts";
import { factsOf } from "./facts.ts";
import { Files } from "./files.ts";
import type { ComposeProject } from "./model.ts";
import { readProject } from "./project.ts";

function parse(input: ParseInput): Document<"compose"> {
  const files = new Files(input);
  const model = readProject(files);
  let comments: readonly Comment[] | undefined;
  return {
    path: input.source.path,
    kind: "compose",
    sources: files.sources,
    model,
    problems: files.problems,
    facts: factsOf(model.services),
    comments: () => (comments ??= files.parsed.flatMap(({ source, documents }) => yamlComments(source, documents))),
  };
}

function walk(model: ComposeProject, visit: Visit): void {
  visit("compose.project", model, []);
  for (const service of model.services) visit("compose.service", service, [`services.${service.name}`]);
  for (const network of model.networks) visit("compose.network", network, [`networks.${network.name}`]);
}

export const compose: KindModule<"compose"> = { kind: "compose", parse, walk };
