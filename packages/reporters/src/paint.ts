/** Colours. They depend on `Look` alone, never on the terminal or the environment of the process. */
import type { Severity } from "@secpolicy/core";
import { Chalk, type ChalkInstance } from "chalk";
import type { Look } from "./reporter.ts";

/** The sixteen colours that every terminal has. */
const BASIC = 1;

export function paintFor({ colour }: Look): ChalkInstance {
  return new Chalk({ level: colour ? BASIC : 0 });
}

export const plain: ChalkInstance = new Chalk({ level: 0 });

export function severityPaint(paint: ChalkInstance, severity: Severity): ChalkInstance {
  switch (severity) {
    case "critical":
      return paint.bold.magenta;
    case "high":
      return paint.bold.red;
    case "medium":
      return paint.bold.yellow;
    case "low":
      return paint.bold.cyan;
    case "info":
      return paint.bold.blue;
  }
}
