/** What the files beside a config are seen to set, as far as their text is exact. */
import type { Source } from "../../source.ts";
import type { Means } from "../evaluate/index.ts";
import { folderOf } from "../evaluate/resolve.ts";
import type { NextConfig, NextElsewhere, NextRule } from "../model.ts";
import type { Prefix } from "../routes.ts";
import { readCaddyfile } from "./caddy.ts";
import { readHeadersFile } from "./headers-file.ts";
import { middlewareRules } from "./middleware-headers.ts";
import { readNetlify } from "./netlify.ts";
import { readNginx } from "./nginx.ts";
import { rulesOf } from "./rules.ts";
import { readVercel } from "./vercel.ts";

/** Rules of one other file. */
export interface OtherRules {
  readonly rules: readonly NextRule[];
  /** Does the file surely count where the project runs? */
  readonly isSure: boolean;
  /** Does what it surely sends take the place of what the config does? */
  readonly wins: boolean;
  /** May it give a path another header of this name, in a way that its rules don't show? */
  mayReplace(key: string, path: string): boolean;
}

/** Netlify and Cloudflare send those headers with files only, and not with what a server renders. */
export function othersOf(
  config: Source,
  { elsewhere, output }: Pick<NextConfig, "elsewhere" | "output">,
  prefixes: readonly Prefix[],
  means: Means,
): readonly OtherRules[] {
  const isStatic = output?.known === true && output.value === "export";
  return elsewhere.flatMap((file): readonly OtherRules[] => {
    if (file.type === "middleware")
      return isStatic ? [] : [ofMiddleware(file, isInPlace(file, elsewhere), prefixes, means)];
    const isBeside = folderOf(file.source.path) === folderOf(config.path);
    switch (nameOf(file)) {
      case "vercel.json":
        return [ofHost(readVercel(file.source, means), isBeside)];
      case "netlify.toml":
        return [ofHost(rulesOf(readNetlify(file.source)), isBeside && isStatic)];
      case "_headers":
        return [ofHost(rulesOf(readHeadersFile(file.source)), isStatic)];
      case "Caddyfile":
        return [ofHost(rulesOf(readCaddyfile(file.source)), false)];
      default:
        return file.source.path.endsWith(".conf") ? [ofHost(rulesOf(readNginx(file.source)), false)] : [];
    }
  });
}

function ofHost(rules: readonly NextRule[], isSure: boolean): OtherRules {
  return { rules, isSure, wins: false, mayReplace: () => false };
}

function ofMiddleware(file: NextElsewhere, isSure: boolean, prefixes: readonly Prefix[], means: Means): OtherRules {
  const rules = middlewareRules(file.source, prefixes, means);
  const covers = (path: string): boolean => rules?.some((rule) => rule.matches(path) !== false) ?? true;
  return { rules: rules ?? [], isSure, wins: true, mayReplace: (key, path) => file.names(key) && covers(path) };
}

/** Next.js looks for the middleware beside the folder of its pages, and for one only. */
function isInPlace(middleware: NextElsewhere, elsewhere: readonly NextElsewhere[]): boolean {
  const isBelowSources = (file: NextElsewhere): boolean => /(?:^|\/)src\//.test(file.source.path);
  return elsewhere.every((file) => {
    if (file.type === "middleware") return file === middleware;
    return file.type !== "page" || isBelowSources(file) === isBelowSources(middleware);
  });
}

function nameOf({ source }: NextElsewhere): string {
  return source.path.slice(source.path.lastIndexOf("/") + 1);
}
