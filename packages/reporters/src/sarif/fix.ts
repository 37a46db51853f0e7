import type { PlannedFix } from "@secpolicy/core";
import { groupByPath } from "../by-file.ts";
import { type ArtifactLocation, artifactLocation, type Region, region } from "./location.ts";
import { type Message, messageOf } from "./message.ts";

interface Replacement {
  readonly deletedRegion: Region;
  readonly insertedContent: { readonly text: string };
}

export interface SarifFix {
  readonly description: Message;
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly Replacement[];
  }[];
}

/** SARIF has no word for a fix that needs a look first, so its description says it. */
export function fixOf({ title, safe, edits }: PlannedFix, prefix: string): SarifFix {
  const artifactChanges = [...groupByPath(edits)].map(([path, changes]) => ({
    artifactLocation: artifactLocation(path, prefix),
    replacements: changes.map(({ start, end, text }) => ({
      deletedRegion: region(start, end),
      insertedContent: { text },
    })),
  }));
  return { description: messageOf(safe ? title : `${title} (unsafe: review it)`), artifactChanges };
}
