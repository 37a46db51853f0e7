/** Finding the file that a relative import means. */
import type { Source } from "../../source.ts";

const extensions = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs", ".json"];
/** TypeScript lets an import name the file that it compiles to. */
const compiledFrom: Readonly<Record<string, string>> = { ".js": ".ts", ".mjs": ".mts", ".cjs": ".cts" };

/** The folder of a path, without a slash at its end; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** A path from the root, or nothing when it leads out of it. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function* candidates(path: string): Generator<string> {
  const extension = path.match(/\.[cm]?[jt]s$|\.json$/)?.[0];
  if (extension !== undefined) {
    yield path;
    const original = compiledFrom[extension];
    if (original !== undefined) yield path.slice(0, -extension.length) + original;
  }
  for (const extension of extensions) yield path + extension;
  for (const extension of extensions) yield `${path}/index${extension}`;
}

export function resolveImport(
  specifier: string,
  importer: string,
  read: (path: string) => Source | undefined,
): Source | undefined {
  const path = joinPath(folderOf(importer), specifier);
  if (path === undefined) return undefined;
  for (const candidate of candidates(path)) {
    const source = read(candidate);
    if (source !== undefined) return source;
  }
  return undefined;
}
