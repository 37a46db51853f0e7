/** Pages that are made for one visitor, by the names of their folders: nothing lists folders here, so they are asked for. */
import type { Source } from "../source.ts";
import { folderOf } from "./evaluate/resolve.ts";
import type { NextElsewhere } from "./model.ts";

const names = ["account", "admin", "billing", "checkout", "dashboard", "orders", "profile", "settings"];
const extensions = ["tsx", "js", "jsx"];

/** Routes like `/account`, in the folders of pages that are known by their layout or their document. */
export function findPrivatePages(
  elsewhere: readonly NextElsewhere[],
  read: (path: string) => Source | undefined,
): readonly string[] {
  const found = new Set<string>();
  for (const { type, source } of elsewhere) {
    if (type !== "page") continue;
    const [base = ""] = /^.*?\b(?:app|pages)(?=\/)/.exec(source.path) ?? [];
    const files = folderOf(source.path).endsWith("pages") ? pagesFiles : appFiles;
    for (const name of names) if (files(`${base}/${name}`).some((path) => read(path))) found.add(`/${name}`);
  }
  return [...found].sort();
}

function appFiles(folder: string): readonly string[] {
  return extensions.map((extension) => `${folder}/page.${extension}`);
}

function pagesFiles(page: string): readonly string[] {
  return extensions.flatMap((extension) => [`${page}.${extension}`, `${page}/index.${extension}`]);
}
