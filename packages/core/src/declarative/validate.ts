/** Checks what a policy.yaml holds before it is compiled. */
import { didYouMean } from "@secpolicy/model";
import type { PolicyDefinition } from "./definition.ts";
import { checkShape, type DefinitionError, targetNames } from "./shape.ts";
import { type SchemaError, validate } from "./validate.generated.js";

export { type DefinitionError, targetNames };

/** Everything that keeps a value from being the definition of a policy; nothing when it is one. */
export function validateDefinition(value: unknown): readonly DefinitionError[] {
  return hasForm(value) ? [...checkShape(value)] : formErrors();
}

export function isDefinition(value: unknown): value is PolicyDefinition {
  return validateDefinition(value).length === 0;
}

function hasForm(value: unknown): value is PolicyDefinition {
  return validate(value);
}

function formErrors(): readonly DefinitionError[] {
  // `if` only repeats what its branches say.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(describe);
}

function describe(error: SchemaError): DefinitionError {
  const { instancePath: path, keyword, params, parentSchema, data } = error;
  const shown = typeof data === "object" && data !== null ? "The value" : JSON.stringify(data);
  const { description = "another form" } = parentSchema;
  switch (keyword) {
    case "required":
      return { path, message: `"${params.missingProperty}" is missing.` };
    case "additionalProperties": {
      const key = params.additionalProperty ?? "";
      const suggestion = didYouMean(key, Object.keys(parentSchema.properties ?? {}));
      return { path: `${path}/${escapePointer(key)}`, message: `Unknown key "${key}".${suggestion}` };
    }
    case "type":
      return { path, message: `${shown} should be ${article([params.type ?? []].flat())}.` };
    case "enum": {
      const values = parentSchema.enum ?? [];
      const suggestion = typeof data === "string" ? didYouMean(data, values) : "";
      return { path, message: `${shown} is none of ${values.join(", ")}.${suggestion}` };
    }
    case "minItems":
      return { path, message: `The list holds too few items: at least ${params.limit}.` };
    case "additionalItems":
      return { path, message: `The list holds too many items: at most ${params.limit}.` };
    default:
      return { path, message: `${shown} does not fit. Expected: ${description}` };
  }
}

function article(types: readonly string[]): string {
  return types.map((type) => (/^[aeo]/.test(type) ? `an ${type}` : `a ${type}`)).join(" or ");
}

/** As JSON pointers have it: `~` and `/` in a key would read as their signs. */
function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
