/**
 * What a plain scalar means. Two dialects matter: Kubernetes reads YAML 1.1 booleans (`yes`, `on`),
 * compose reads the 1.2 core schema.
 */
export type YamlDialect = "1.1" | "core";

const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const CORE_BOOLEANS = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);
const OLD_BOOLEANS = new Map<string, boolean>([...CORE_BOOLEANS]);
for (const word of ["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"]) OLD_BOOLEANS.set(word, true);
for (const word of ["n", "N", "no", "No", "NO", "off", "Off", "OFF"]) OLD_BOOLEANS.set(word, false);

const INTEGER = /^[-+]?(?:0|[1-9]\d*)$/;
const OCTAL = /^0o?([0-7]+)$/;
const HEX = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** What every text that is no string starts with. */
const START = /^(?:[-+.\d~nNtTfFyYoO]|$)/;

export function resolvePlain(text: string, dialect: YamlDialect): string | number | boolean | null {
  if (!START.test(text)) return text;
  if (NULLS.has(text)) return null;
  const boolean = (dialect === "1.1" ? OLD_BOOLEANS : CORE_BOOLEANS).get(text);
  if (boolean !== undefined) return boolean;
  if (INTEGER.test(text)) return Number(text);
  const octal = OCTAL.exec(text);
  // `0755` is octal in 1.1 and decimal in the core schema; `0o755` is octal in the core schema only.
  if (octal !== null) {
    const isOctal = text.startsWith("0o") ? dialect === "core" : dialect === "1.1";
    if (isOctal) return Number.parseInt(octal[1] ?? "", 8);
    return text.startsWith("0o") ? text : Number(text);
  }
  if (HEX.test(text)) return Number.parseInt(text.slice(2), 16);
  if (FLOAT.test(text)) return Number(text);
  return text;
}
