/**
 * Quantities as the API writes them: `500m` CPU, `1Gi` of memory.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
import { known, type Scalar, unknown } from "../scalar.ts";
import type { YamlNode } from "../yaml/node.ts";
import { wordField } from "./fields.ts";

const QUANTITY = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:([eE][+-]?\d+)|([KMGTPE]i|[numkMGTPE]))?$/;

const factors: ReadonlyMap<string, number> = new Map([
  ["n", 1e-9],
  ["u", 1e-6],
  ["m", 1e-3],
  ["k", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["P", 1e15],
  ["E", 1e18],
  ["Ki", 2 ** 10],
  ["Mi", 2 ** 20],
  ["Gi", 2 ** 30],
  ["Ti", 2 ** 40],
  ["Pi", 2 ** 50],
  ["Ei", 2 ** 60],
]);

/** The number that a quantity stands for; nothing for a text that is none. */
export function parseQuantity(text: string): number | undefined {
  const match = QUANTITY.exec(text);
  if (match === null) return undefined;
  const [, digits = "", exponent = "", suffix = ""] = match;
  return Number(`${digits}${exponent}`) * (factors.get(suffix) ?? 1);
}

/** A text that is no quantity may be a template's; it is unknown. */
export function quantityField(node: YamlNode, ...path: readonly string[]): Scalar<number> | undefined {
  const word = wordField(node, ...path);
  if (word?.known !== true) return word;
  const value = parseQuantity(word.value);
  return value === undefined ? unknown(word, word.value) : known(word, value);
}
