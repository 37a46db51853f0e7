/** docs/config.md: every key of a config, from its schema. */
import { code, table } from "./markdown.ts";
import { NOTICE, type Output } from "./output.ts";

type Schema = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemaAt(schema: Schema, key: string): Schema | undefined {
  const value = schema[key];
  return isSchema(value) ? value : undefined;
}

export function generateConfigPage(schema: Schema): Output {
  const parts = [
    "# Config",
    `<!-- ${NOTICE} -->`,
    "`secpolicy.config.{ts,mts,js,mjs,json,jsonc,yaml,yml}`, or the key `secpolicy` of `package.json`. The nearest one upwards from " +
      "the working directory counts, never one above the repository's root. Globs are relative to it. Unknown keys are errors.",
    table(["Key", "Value"], rowsBelow(schema, "")),
  ];
  return { path: "docs/config.md", content: `${parts.join("\n\n")}\n` };
}

function* rowsBelow(schema: Schema, path: string): Iterable<readonly string[]> {
  for (const [name, value] of Object.entries(schemaAt(schema, "properties") ?? {})) {
    if (!isSchema(value)) continue;
    const key = path === "" ? name : `${path}.${name}`;
    yield [code(key), valueOfKey(value, isRequired(schema, name))];
    yield* rowsBelow(value, key);
    yield* rowsBelow(schemaAt(value, "items") ?? {}, `${key}[]`);
  }
}

function isRequired({ required }: Schema, name: string): boolean {
  return Array.isArray(required) && required.includes(name);
}

function valueOfKey(schema: Schema, required: boolean): string {
  const { description, default: usual } = schema;
  const texts = typeof description === "string" ? [capitalised(description)] : [];
  const allowed =
    allowedBy(schema) ?? allowedBy(schemaAt(schema, "items") ?? schemaAt(schema, "additionalProperties") ?? {});
  if (allowed !== undefined) texts.push(allowed);
  const ending = typeof usual === "number" ? `. Default: ${usual}.` : "";
  return `${texts.join(": ")}${ending}${required ? ". Required." : ""}`;
}

function allowedBy({ enum: values }: Schema): string | undefined {
  return Array.isArray(values) ? values.map((value) => code(String(value))).join(", ") : undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
