/** What a run knows from others: its own cache, or the parts that several runs left. */
import type { Cache, FileSet, ResolvedConfig, Workspace } from "@secpolicy/project";
import type { Part } from "@secpolicy/project/cache";
import { UsageError } from "./cli/terminal.ts";
import type { SessionInput } from "./session.ts";
import { build } from "./version.ts";

export type Knowledge =
  /** A folder of caches. */
  | { readonly cache: string }
  /** To be joined. */
  | { readonly parts: readonly Part[] }
  /** Takes the text of the part that this run makes. */
  | { readonly part: (text: string) => void };

/** With fewer files to look at, judging takes no longer than it takes to read the cache. */
const FEWEST_FILES = 40;

export interface KnowledgeInput {
  readonly input: SessionInput;
  readonly workspace: Workspace;
  readonly config: ResolvedConfig;
  readonly files: FileSet;
  readonly inline: boolean;
}

/** What the code of a plugin depends on, nobody knows, so a run with plugins has to judge everything itself. */
export async function openKnowledge(given: KnowledgeInput): Promise<Cache | undefined> {
  const { input, workspace, config, files, inline } = given;
  const { knowledge, paths } = input;
  if (knowledge === undefined) return undefined;
  if (config.plugins.length > 0) {
    if ("cache" in knowledge) return undefined;
    throw new UsageError("A project with plugins can't be divided: nobody knows what their code depends on.");
  }
  const { root, prefix } = workspace;
  const key = { build, prefix, paths, inline, settings: config.settings };
  if ("cache" in knowledge) {
    if (files.size < FEWEST_FILES) return undefined;
    return (await import("@secpolicy/project/cache")).openCache(knowledge.cache, root, key, files);
  }
  const { joinParts, writePart } = await import("@secpolicy/project/cache");
  if ("part" in knowledge) return writePart(key, files, knowledge.part);
  const joined = joinParts(knowledge.parts, key, files);
  if (joined === undefined) {
    throw new UsageError(
      "The parts can't be merged: another build of secpolicy or of Node made them, or --no-inline or the config's settings differ.",
    );
  }
  return joined;
}
