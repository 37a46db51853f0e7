/** Lists of compose files in a `devcontainer.json`, which editors lay over each other as `-f` does. */
import type { Source } from "../source.ts";
import { folderOf, resolvePath } from "./path.ts";

type Read = (path: string) => Source | undefined;

/**
 * The list that has a file of a `.devcontainer` folder, in its order; `unseen` when some file of it can't be read.
 * <https://containers.dev/implementors/json_reference/#compose-specific>
 */
export function devcontainerList(path: string, read: Read): readonly string[] | "unseen" | undefined {
  const folder = folderOf(path);
  if (!`/${folder}/`.includes("/.devcontainer/")) return undefined;
  const settings = read(`${folder}/devcontainer.json`);
  const names = settings === undefined ? [] : composeFilesIn(settings.text);
  const paths = names.map((name) => resolvePath(folder, name));
  if (names.length < 2 || !paths.includes(path)) return undefined;
  const readable = paths.filter((one): one is string => one !== undefined && (one === path || read(one) !== undefined));
  return readable.length === paths.length ? readable : "unseen";
}

/** The file is JSON with comments, of which only this list matters here. */
function composeFilesIn(text: string): readonly string[] {
  const list = /^[^/\n]*"dockerComposeFile"\s*:\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? "";
  return [...list.replaceAll(/^\s*\/\/.*$/gm, "").matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name);
}
