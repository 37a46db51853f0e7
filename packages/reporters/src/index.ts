/** Report → text, piece by piece. One pure function a format; every text ends with a line break, unless it is empty. */
import type { Report } from "@secpolicy/core";
import { checkstyle } from "./checkstyle.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import type { Format, Look, Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";
import { stylish } from "./stylish.ts";

export { type Format, formats, isFormat, type Look, type Reporter } from "./reporter.ts";

const reporters: Readonly<Record<Format, Reporter>> = {
  pretty,
  stylish,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
};

export function render(report: Report, format: Format, look: Look): string {
  return [...reporters[format](report, look)].join("");
}
