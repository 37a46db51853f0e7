/** Scalars as the API server decodes them. */
import type { YamlScalar } from "../../yaml/node.ts";
import { hasHole } from "../fields.ts";
import type { ScalarForm } from "./rules.ts";

/** What is wrong with a value, or what it has to be; nothing where it is right or not known. */
export type Verdict = "type" | "quantity" | "base64" | undefined;

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const QUANTITY = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[KMGTPE]i|[numkMGTPE]?|[eE][-+]?\d+)$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** What stands for a value of a program's own syntax: `<port>`, `__PORT__`, `@port@`, `%PORT%`, `((port))`. */
const PLACEHOLDER = /^<.*>$|^__.*__$|^@.*@$|^%.*%$|^\(\(.*\)\)$|^\.\.\..*\.\.\.$/s;
/** `DISK_SIZE`, which `sed` replaces: where a number belongs, nothing else is written so. */
const STAND_IN = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
/** Numbers in forms of YAML 1.1 that Kubernetes' reader knows and ours leaves as text: `1_000`, `0b11`, `0o17`. */
const OLD_NUMBER = /^[-+]?(?:0[box][\da-fA-F_]+|\d[\d_]*_[\d_.]*)$/;
const INT32 = 2 ** 31;

const numeric: ReadonlySet<ScalarForm> = new Set<ScalarForm>(["int32", "int64", "number", "quantity"]);

export const nouns: Readonly<Record<ScalarForm, string>> = {
  string: "a string",
  boolean: "true or false",
  int32: "an integer",
  int64: "an integer",
  number: "a number",
  bytes: "a string of base64",
  quantity: "a quantity",
  intOrString: "an integer or a string",
  time: "a time as a string",
};

/** Is the value decided by another program, or read otherwise than Kubernetes does? */
export function isUndecided({ text, value, style, tag }: YamlScalar): boolean {
  if (tag !== undefined || hasHole(text) || PLACEHOLDER.test(text.trim())) return true;
  return style === "plain" && typeof value === "string" && OLD_NUMBER.test(text);
}

/** The scalar is not null. */
export function judgeScalar(scalar: YamlScalar, form: ScalarForm): Verdict {
  const verdict = judgeAsWritten(scalar, form);
  return verdict !== undefined && numeric.has(form) && STAND_IN.test(scalar.text) ? undefined : verdict;
}

function judgeAsWritten({ value, text }: YamlScalar, form: ScalarForm): Verdict {
  switch (form) {
    case "string":
    case "time":
      return typeof value === "string" ? undefined : "type";
    case "bytes":
      if (typeof value !== "string") return "type";
      return BASE64.test(text.replace(/[\r\n]/g, "")) ? undefined : "base64";
    case "boolean":
      return typeof value === "boolean" ? undefined : "type";
    case "number":
      return typeof value === "number" ? undefined : "type";
    case "int64":
      return isInteger(value) ? undefined : "type";
    case "int32":
      return isInteger(value) && value >= -INT32 && value < INT32 ? undefined : "type";
    case "intOrString":
      return typeof value === "string" || isInteger(value) ? undefined : "type";
    case "quantity":
      if (typeof value === "number") return undefined;
      if (typeof value !== "string") return "type";
      return QUANTITY.test(text) ? undefined : "quantity";
  }
}

function isInteger(value: YamlScalar["value"]): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

/** Names what stands in the file, for messages. */
export function describe({ value }: YamlScalar): string {
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number with a fraction";
  return typeof value === "boolean" ? "a boolean" : "a string";
}

/** The value in the form that is wanted, where only quotes make the difference. */
export function rewrite({ value, text, style }: YamlScalar, form: ScalarForm): string | undefined {
  if (style === "block") return undefined;
  if (form === "string" && typeof value !== "string" && style === "plain") return JSON.stringify(text);
  if (typeof value !== "string" || style === "plain") return undefined;
  if (form === "boolean" && (text === "true" || text === "false")) return text;
  if ((form === "int32" || form === "int64") && /^(?:0|[1-9]\d{0,8})$/.test(text)) return text;
  return undefined;
}

/** `512M` for `512MB`, `1Gi` for `1 GiB`: only where nothing but the unit's spelling is wrong. */
export function nearQuantity(text: string): string | undefined {
  const near = text.replace(/\s+/g, "").replace(/[bB]$/, "");
  return near !== text && QUANTITY.test(near) ? near : undefined;
}
