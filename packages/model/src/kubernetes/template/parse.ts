/** The documents of a Helm template that can be read without rendering it. */
import { defaultLimits, type Limits } from "../../limits.ts";
import type { Source } from "../../source.ts";
import type { YamlDocument } from "../../yaml/node.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { maskTemplate } from "./mask.ts";

const UNREAD = { root: undefined, problems: [], duplicates: [], unread: true };

/** What can't be read may be fine once it is rendered, and stays unread: only what exceeds a limit is a problem. */
export function parseTemplate(source: Source, limits: Limits = defaultLimits): readonly YamlDocument[] {
  const mask = maskTemplate(source.text);
  if (mask === undefined) return [];
  return parseYaml(source, "1.1", limits, mask.isLost, mask).map((document) => {
    const { range, root, problems, duplicates } = document;
    if (root?.type !== "map" || problems.length > 0) {
      return { ...UNREAD, range, problems: problems.filter(({ limit }) => limit !== undefined) };
    }
    // Where an item's first line is one of several, the lines behind it join the item before.
    if (mask.isOpen(range) && duplicates.length > 0) return { ...UNREAD, range };
    return document;
  });
}
