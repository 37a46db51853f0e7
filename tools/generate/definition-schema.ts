/** The JSON schema of policy.yaml: its shape, and with the fields of each target what editors complete. */
import { presetNames } from "../../packages/core/src/meta.ts";
import { severities } from "../../packages/core/src/severity.ts";
import type { TargetFields } from "./target-fields.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object of known keys. Descriptions end up in messages and in editors. */
function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: "object", additionalProperties: false, required, properties };
}

function text(pattern: string, description: string): JsonSchema {
  return { type: "string", pattern, description };
}

function list(items: JsonSchema, description: string, least = 0): JsonSchema {
  return { type: "array", items, description, ...(least === 0 ? {} : { minItems: least }) };
}

const presets = { enum: presetNames.filter((name) => name !== "all") };
const severity = { enum: severities };
const scalar = { type: ["string", "number", "boolean"] };
const sentence = "\\.$";
const anyText = "\\S";

const preset = {
  type: ["string", "array"],
  if: { type: "string" },
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema.
  then: presets,
  else: { items: [presets, severity], minItems: 2, additionalItems: false },
};

const meta = object(
  {
    title: text(anyText, "The state of affairs that the policy reports."),
    severity,
    severityReason: text(sentence, "Why it is that bad and no worse, ending with a period."),
    presets: list(preset, "Presets that hold the policy: a name, or [name, severity]."),
    remediation: text(sentence, "What to do, in the imperative, ending with a period."),
    references: list(text("^https://\\S+$", "An https address."), "Specifications and documentation."),
    frameworks: list(text("^[a-z][a-z0-9.-]*:\\S+$", "A control as framework:id."), "Controls of frameworks."),
    aliases: list(text("^[a-z][a-z0-9-]*:\\S+$", "A check of another tool as tool:id."), "What the policy covers."),
    since: text("^\\d+\\.\\d+\\.\\d+$", "The version that had the policy first, as 0.1.0."),
  },
  ["title", "severity", "severityReason", "presets", "remediation", "references", "frameworks", "aliases", "since"],
);

const condition = object({
  all: list({ $ref: "#/definitions/condition" }, "True when every condition is.", 1),
  any: list({ $ref: "#/definitions/condition" }, "True when some condition is.", 1),
  not: { $ref: "#/definitions/condition" },
  field: text("^[^.\\s]+(\\.[^.\\s]+)*$", "Names on the way from the node to a value, with dots between them."),
  equals: scalar,
  oneOf: list(scalar, "Values of which the field's is one.", 1),
  matches: text(anyText, "A regular expression, anywhere in the value."),
  lessThan: { type: "number" },
  greaterThan: { type: "number" },
  exists: { type: "boolean" },
  some: text("^[^.\\s]+(\\.[^.\\s]+)*$", "The way to a list, some item of which satisfies `where`."),
  where: { $ref: "#/definitions/condition" },
});

const fix = object(
  {
    title: text(anyText, "What the fix does."),
    safe: { type: "boolean", description: "Only when what is built or run can't break." },
    set: object(
      {
        path: text(anyText, "Keys in the node's YAML map, with dots between them."),
        value: { type: ["string", "number", "boolean", "array"], items: scalar },
      },
      ["path", "value"],
    ),
    remove: text(anyText, "A key of the node's YAML map."),
  },
  ["title", "safe"],
);

/** The shape alone: which field a target has is judged by code, which can say more about a wrong one. */
export function definitionSchema(targets: Iterable<string>): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    definitions: { condition },
    ...object(
      {
        on: { enum: [...targets] },
        meta,
        applies: { $ref: "#/definitions/condition" },
        deny: { $ref: "#/definitions/condition" },
        at: text(anyText, "The field to point at."),
        message: text(sentence, "What is reported, with {field} and {value}, ending with a period."),
        fix,
      },
      ["on", "meta", "deny", "message"],
    ),
  };
}

/** The shape with the fields of each target, for editors. */
export function editorSchema(targets: ReadonlyMap<string, TargetFields>): JsonSchema {
  const definitions: Record<string, JsonSchema> = { condition };
  const cases: JsonSchema[] = [];
  for (const [target, fields] of targets) {
    const reference = { $ref: `#/definitions/${target}` };
    const field = fieldSchema(fields);
    const items = { items: reference };
    definitions[target] = { properties: { all: items, any: items, not: reference, field, some: field } };
    cases.push({
      if: { properties: { on: { const: target } }, required: ["on"] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON schema.
      then: { properties: { deny: reference, applies: reference, at: field } },
    });
  }
  return { ...definitionSchema(targets.keys()), definitions, allOf: cases };
}

function fieldSchema(fields: TargetFields): JsonSchema {
  const open = Object.keys(fields).filter((path) => fields[path] === "yaml");
  const below = open.map((path) => ({ pattern: `^${path.replaceAll(".", "\\.")}\\.` }));
  return { anyOf: [{ enum: Object.keys(fields) }, ...below] };
}
