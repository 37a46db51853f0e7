/** A policy's options as ESLint wants them: a JSON schema, and the defaults. */
import type { RulesMeta } from "@eslint/core";
import type { Option, OptionsSchema } from "secpolicy/engine";

type Schema = Extract<NonNullable<RulesMeta["schema"]>, unknown[]>;

/** At most one object, whose keys are the options' names. */
export function schemaOf(options: OptionsSchema | undefined): Schema {
  if (options === undefined || Object.keys(options).length === 0) return [];
  const properties = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, propertyOf(option)]));
  return [{ type: "object", properties, additionalProperties: false }];
}

function propertyOf(option: Option): Schema[number] {
  const { description } = option;
  switch (option.type) {
    case "strings":
      return { description, type: "array", items: { type: "string" } };
    case "string":
      return { description, type: "string", ...(option.oneOf === undefined ? {} : { enum: [...option.oneOf] }) };
    case "number":
      return { description, type: "number", ...(option.minimum === undefined ? {} : { minimum: option.minimum }) };
    case "boolean":
      return { description, type: "boolean" };
  }
}
