/** Is a file one of several that are used together? Then it does not show all that there is. */
import type { Source } from "../source.ts";
import { folderOf, resolvePath } from "./path.ts";

/** Files that compose looks for by itself; any other is named with `-f`, often after one of these. */
const MAIN_FILES = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];

export function mayBeOverlay(path: string, read: (path: string) => Source | undefined): boolean {
  const folder = folderOf(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (MAIN_FILES.includes(name)) return false;
  if (/\.override\.ya?ml$/.test(name)) return true;
  return MAIN_FILES.some((file) => {
    const beside = resolvePath(folder, file);
    return beside !== undefined && read(beside) !== undefined;
  });
}
