/**
 * The routes of a Next.js project, by its files in `app` and `pages`.
 * https://nextjs.org/docs/app/getting-started/project-structure
 */
import { type Entry, listFolder } from "./disk/folder.ts";

/** Of a large site the rest would not be read by anybody. */
const MOST_ROUTES = 500;
const DEEPEST_FOLDER = 20;

export interface NextRoute {
  /** As the files say it: `/blog/[slug]`. */
  readonly pattern: string;
  /** A path that it answers to: `/blog/a`. */
  readonly example: string;
}

/** `folder` is the absolute path of the folder with the config. Sorted; empty when nothing is found. */
export function findNextRoutes(folder: string): readonly NextRoute[] {
  const patterns = new Set<string>();
  for (const base of [folder, `${folder}/src`]) {
    collect(`${base}/app`, "", appRoute, patterns, 0);
    collect(`${base}/pages`, "", pagesRoute, patterns, 0);
  }
  return [...patterns].sort().map((pattern) => ({ pattern, example: exampleOf(pattern) }));
}

/** Is a path of a request one that some route answers to? A locale may stand in the path alone, or in the folders alone. */
export function hasRoute(routes: readonly NextRoute[], path: string): boolean {
  const wanted = path.replace(/(?<=.)\/$/, "");
  const paths = [wanted, wanted.replace(/^\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/|$)/, "") || "/"];
  return routes.some(({ pattern }) => {
    const patterns = [pattern, pattern.replace(/^\/\[(?:locale|lang|lng)\]/, "") || "/"];
    return patterns.some((each) => paths.some((one) => expressionOf(each).test(one)));
  });
}

/** `[slug]` is one segment, `[...slug]` one or more, `[[...slug]]` may be none. */
function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replace(/\/\[\[\.\.\.[^\]]*\]\]|\[\.\.\.[^\]]*\]|\[[^\]]*\]|[.*+?^${}()|\\]/g, (sign) => {
    if (sign.startsWith("/[[")) return "(?:/.+)?";
    if (sign.startsWith("[...")) return ".+";
    return sign.startsWith("[") ? "[^/]+" : `\\${sign}`;
  });
  return new RegExp(`^${escaped === "(?:/.+)?" ? "/.*" : escaped}$`);
}

/** The route that a file is for, given the route of its folder. */
type RouteOfFile = (name: string, route: string) => string | undefined;

function collect(folder: string, route: string, routeOf: RouteOfFile, patterns: Set<string>, depth: number): void {
  if (depth > DEEPEST_FOLDER) return;
  for (const { name, type } of entriesOf(folder)) {
    if (patterns.size >= MOST_ROUTES) return;
    if (type === "file") {
      const found = routeOf(name, route);
      if (found !== undefined) patterns.add(found === "" ? "/" : found);
    } else if (type === "folder") {
      const below = routeOf === appRoute ? appFolder(name, route) : `${route}/${name}`;
      if (below !== undefined) collect(`${folder}/${name}`, below, routeOf, patterns, depth + 1);
    }
  }
}

function entriesOf(folder: string): readonly Entry[] {
  try {
    return listFolder(folder);
  } catch {
    return [];
  }
}

/** Groups and slots add nothing to a path; private folders, and routes that intercept others, are none. */
function appFolder(name: string, route: string): string | undefined {
  if (name.startsWith("_") || /^\(\.{1,3}\)/.test(name)) return undefined;
  return /^(?:\(.*\)|@.*)$/.test(name) ? route : `${route}/${name}`;
}

function appRoute(name: string, route: string): string | undefined {
  return /^(?:page\.(?:[jt]sx?|mdx?)|route\.[jt]s)$/.test(name) ? route : undefined;
}

function pagesRoute(name: string, route: string): string | undefined {
  const page = /^(.+)\.(?:[jt]sx?|mdx?)$/.exec(name)?.[1];
  if (page === undefined || /^_(?:app|document|error)$/.test(page) || /\.(?:d|test|spec)$/.test(page)) return undefined;
  return page === "index" ? route : `${route}/${page}`;
}

function exampleOf(pattern: string): string {
  const path = pattern.replace(/\/\[\[\.\.\.[^\]]*\]\]/g, "").replace(/\[[^\]]*\]/g, "a");
  return path === "" ? "/" : path;
}
