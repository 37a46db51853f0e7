import type { Report } from "@secpolicy/core";

export const formats = [
  "pretty",
  "stylish",
  "json",
  "jsonl",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "markdown",
] as const;

export type Format = (typeof formats)[number];

export function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

/** How a report is to look; the report alone says what is true. */
export interface Look {
  readonly colour: boolean;
  /** Findings only: no fixes, no hints, no list of what was checked. */
  readonly quiet: boolean;
  readonly showSuppressed: boolean;
  /** From the repository's root to the working directory: `""`, or a path that ends in `/`. */
  readonly prefix: string;
  /** The version of secpolicy. */
  readonly version: string;
  /** Documentation pages by policy, in Markdown, for formats that carry them. */
  readonly pages: ReadonlyMap<string, string>;
}

/** The text piece by piece; a piece ends where a line does, or between two words of JSON. */
export type Reporter = (report: Report, look: Look) => Iterable<string>;
