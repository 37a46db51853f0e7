/** Places in SARIF's terms. Its columns are UTF-16 code units and its ends exclusive, as ours are. */
import type { Failure, Place, Position } from "@secpolicy/core";
import { fromRoot, uriOf } from "../paths.ts";

/** The symbol that readers replace by the repository's root. */
export const ROOT = "%SRCROOT%";

export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId: string;
}

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Whole lines, for readers who don't have the file. */
export interface ContextRegion {
  readonly startLine: number;
  readonly endLine: number;
  readonly snippet: { readonly text: string };
}

export interface PhysicalLocation {
  readonly artifactLocation: ArtifactLocation;
  readonly region?: Region;
  readonly contextRegion?: ContextRegion;
}

export interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: PhysicalLocation;
}

export function artifactLocation(path: string, prefix: string): ArtifactLocation {
  return { uri: uriOf(fromRoot(path, prefix)), uriBaseId: ROOT };
}

export function region(start: Position, end: Position): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

export function location(place: Place, prefix: string): Location {
  const context = contextRegion(place);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(place.path, prefix),
      region: region(place.start, place.end),
      ...(context === undefined ? {} : { contextRegion: context }),
    },
  };
}

/** Where a failure happened: a file, and the point in it if there is one. */
export function failureLocation({ path, start }: Failure, prefix: string): Location {
  const artifact = artifactLocation(path, prefix);
  if (start === undefined) return { physicalLocation: { artifactLocation: artifact } };
  return { physicalLocation: { artifactLocation: artifact, region: region(start, start) } };
}

/** Lines of a file that is written for machines would be repeated with every finding. */
const LONGEST_SNIPPET = 4_000;

/** Nothing when the place goes on behind its excerpt, for a context has to enclose it. */
function contextRegion({ end, excerpt: { line, lines } }: Place): ContextRegion | undefined {
  const endLine = line + lines.length - 1;
  if (lines.length < 2 || endLine < end.line) return undefined;
  const length = lines.reduce((sum, text) => sum + text.length + 1, 0);
  return length > LONGEST_SNIPPET ? undefined : { startLine: line, endLine, snippet: { text: lines.join("\n") } };
}
