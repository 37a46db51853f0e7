/** When a run has a cache, and what that cache depends on. */
import type { Cache, FileSet, ResolvedConfig, Workspace } from "@secpolicy/project";
import type { SessionInput } from "./session.ts";
import { build } from "./version.ts";

/** With fewer files to look at, judging takes no longer than it takes to read the cache. */
const FEWEST_FILES = 40;

export interface CacheChoice {
  readonly input: SessionInput;
  readonly workspace: Workspace;
  readonly config: ResolvedConfig;
  readonly files: FileSet;
  readonly inline: boolean;
}

/** What the code of a plugin depends on, nobody knows, so a run with plugins has no cache. */
export async function openCache({ input, workspace, config, files, inline }: CacheChoice): Promise<Cache | undefined> {
  const { cache: folder, paths } = input;
  if (folder === undefined || config.plugins.length > 0 || files.size < FEWEST_FILES) return undefined;
  const { Cache } = await import("@secpolicy/project/cache");
  const { root, prefix } = workspace;
  return new Cache(folder, { build, root, prefix, paths, inline, settings: config.settings }, files);
}
