/** `secpolicy headers [route]`: what a route gets, from where, and how that would be graded. */

import { join } from "node:path";
import { type Document, type Grade, gradeOf, type Located, type NextConfig } from "@secpolicy/core";
import { findNextRoutes, hasRoute, type NextRoute } from "@secpolicy/project";
import { oneLine, visible } from "@secpolicy/reporters/visible";
import { headersAsJson } from "./headers-json.ts";
import { headersAsText } from "./headers-text.ts";
import { openRun } from "./open.ts";
import type { LintOptions } from "./options.ts";
import { type Screen, UsageError } from "./terminal.ts";

export const headersFormats = ["text", "json"] as const;

export interface HeadersOptions extends Omit<LintOptions, "format"> {
  readonly format: (typeof headersFormats)[number];
  readonly explain?: boolean;
}

/** Routes that get the same headers. */
export interface Answer {
  readonly routes: readonly string[];
  /** The path that was looked up. */
  readonly path: string;
  readonly grade: Grade;
}

export interface Answers {
  readonly path: string;
  readonly config: NextConfig;
  readonly answers: readonly Answer[];
  /** A route was asked for that no page of the project has. */
  readonly isUnseen: boolean;
}

export async function headers(
  route: string | undefined,
  paths: readonly string[],
  options: HeadersOptions,
  terminal: Screen,
): Promise<number> {
  const { format, explain, ...lintOptions } = options;
  if (route !== undefined && !route.startsWith("/")) {
    throw new UsageError(`A route begins with a slash, as in \`secpolicy headers /blog\`; "${route}" does not.`);
  }
  const { session } = await openRun(paths, lintOptions, terminal);
  const found: Answers[] = [];
  let problems = 0;
  for (const document of await session.documents()) {
    if (!isNext(document)) continue;
    for (const { source, message } of document.problems)
      terminal.err(`secpolicy: ${visible(source.path)}: ${oneLine(message)}\n`);
    problems += document.problems.length;
    const folder = join(session.workspace.cwd, document.path, "..");
    const project = routesOf(document.model, folder);
    const home = { pattern: "/", example: "/" };
    const all = project.length === 0 ? [home] : project;
    const routes = route === undefined ? all : [{ pattern: route, example: pathOf(route) }];
    const isUnseen = route !== undefined && project.length > 0 && isPage(route) && !hasRoute(project, pathOf(route));
    found.push({ path: document.path, config: document.model, answers: answersFor(document.model, routes), isUnseen });
  }
  if (format === "json") terminal.print(headersAsJson(found));
  else terminal.out(found.map((answers) => headersAsText(answers, explain === true)).join("\n"));
  if (found.length === 0) {
    terminal.err("secpolicy: no next.config was found.\n");
    const failures = await session.failures();
    for (const { path, message } of failures) {
      terminal.err(`secpolicy: ${visible(path)}: ${oneLine(message)}\n`);
    }
    problems += failures.length;
  }
  if (problems > 0) return 2;
  return found.length === 0 && options.allowEmpty !== true ? 3 : 0;
}

/** Rules look at the path alone. */
function pathOf(route: string): string {
  return route.replace(/[?#].*$/s, "");
}

/** Files have an extension, and those of the build a folder of their own. */
function isPage(route: string): boolean {
  return !/\.\w+$|^\/_next\//.test(pathOf(route));
}

function isNext(document: Document): document is Document<"nextjs"> {
  return document.kind === "nextjs";
}

/** The routes on the disk, below `basePath`. */
function routesOf({ basePath }: NextConfig, folder: string): readonly NextRoute[] {
  const base = basePath?.known === true ? basePath.value : "";
  const below = (path: string): string => (base !== "" && path === "/" ? base : base + path);
  return findNextRoutes(folder).map(({ pattern, example }) => ({ pattern: below(pattern), example: below(example) }));
}

function placeOf({ source, range }: Located): string {
  return `${source.path}:${range[0]}`;
}

function answersFor(config: NextConfig, routes: readonly NextRoute[]): readonly Answer[] {
  const byHeaders = new Map<string, { readonly routes: string[]; readonly path: string }>();
  for (const { pattern, example } of routes) {
    const sent = config.routeHeaders(example);
    const key = sent.map(({ header, sent: isSent, instead }) =>
      [placeOf(header), isSent, instead && placeOf(instead)].join(),
    );
    const same = byHeaders.get(key.join());
    if (same === undefined) byHeaders.set(key.join(), { routes: [pattern], path: example });
    else same.routes.push(pattern);
  }
  return [...byHeaders.values()].map(({ routes, path }) => ({ routes, path, grade: gradeOf(config, path) }));
}
