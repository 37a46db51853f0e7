import type { Report } from "@secpolicy/core";
import { visible } from "./visible.ts";

/** `Exit status 1: 2 findings at or above medium.` */
export function verdictLine({ verdict }: Report): string {
  return `Exit status ${verdict.status}: ${visible(verdict.reason)}`;
}
