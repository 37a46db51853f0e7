/** `headers` of vercel.json: https://vercel.com/docs/project-configuration#headers */
import type { Source } from "../../source.ts";
import { evaluateModule, type Means } from "../evaluate/index.ts";
import type { NextRule } from "../model.ts";
import { rulesIn } from "./rules.ts";

export function readVercel(source: Source, means: Means): readonly NextRule[] {
  const { value } = evaluateModule(source, means);
  const headers = value.type === "object" ? value.properties.get("headers") : undefined;
  return headers === undefined ? [] : rulesIn(headers.value);
}
