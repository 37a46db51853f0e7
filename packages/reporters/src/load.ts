import type { Format, Reporter } from "./reporter.ts";

export { inBatches } from "./pieces.ts";
export { type Format, formats, isFormat, type Look } from "./reporter.ts";

/** The reporter of one format, so that a run loads no other. */
export async function loadReporter(format: Format): Promise<Reporter> {
  switch (format) {
    case "pretty":
      return (await import("./pretty.ts")).pretty;
    case "stylish":
      return (await import("./stylish.ts")).stylish;
    case "json":
      return (await import("./json.ts")).json;
    case "jsonl":
      return (await import("./jsonl.ts")).jsonl;
    case "sarif":
      return (await import("./sarif.ts")).sarif;
    case "github":
      return (await import("./github.ts")).github;
    case "gitlab":
      return (await import("./gitlab.ts")).gitlab;
    case "junit":
      return (await import("./junit.ts")).junit;
    case "checkstyle":
      return (await import("./checkstyle.ts")).checkstyle;
    case "markdown":
      return (await import("./markdown.ts")).markdown;
  }
}
