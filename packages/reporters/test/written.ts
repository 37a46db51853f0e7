/** Whole texts of reporters, by format. */
import type { Report } from "@secpolicy/core";
import { type Format, type Look, render } from "../src/index.ts";

function whole(format: Format): (report: Report, look: Look) => string {
  return (report, look) => render(report, format, look);
}

export const pretty = whole("pretty");
export const stylish = whole("stylish");
export const json = whole("json");
export const jsonl = whole("jsonl");
export const sarif = whole("sarif");
export const github = whole("github");
export const gitlab = whole("gitlab");
export const junit = whole("junit");
export const checkstyle = whole("checkstyle");
export const markdown = whole("markdown");
