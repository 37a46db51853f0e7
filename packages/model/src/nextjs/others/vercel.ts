/** `headers` of vercel.json: https://vercel.com/docs/project-configuration#headers */
import type { Source } from "../../source.ts";
import { evaluateModule, type Parse } from "../evaluate/index.ts";
import type { NextRule } from "../model.ts";
import { rulesIn } from "./rules.ts";

export function readVercel(source: Source, parse: Parse): readonly NextRule[] {
  const { value } = evaluateModule(source, () => undefined, parse);
  const headers = value.type === "object" ? value.properties.get("headers") : undefined;
  return headers === undefined ? [] : rulesIn(headers.value);
}
