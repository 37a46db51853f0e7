/** Options of a policy: a flat set of named values, each with a default, so that a policy always has all of them. */

interface OptionBase {
  /** One sentence, for docs and editors. */
  readonly description: string;
}

export interface StringOption extends OptionBase {
  readonly type: "string";
  readonly default: string;
  readonly oneOf?: readonly string[];
}

export interface NumberOption extends OptionBase {
  readonly type: "number";
  readonly default: number;
  readonly minimum?: number;
}

export interface BooleanOption extends OptionBase {
  readonly type: "boolean";
  readonly default: boolean;
}

export interface StringsOption extends OptionBase {
  readonly type: "strings";
  readonly default: readonly string[];
}

export type Option = StringOption | NumberOption | BooleanOption | StringsOption;

export type OptionsSchema = Readonly<Record<string, Option>>;

export type OptionValue = string | number | boolean | readonly string[];

export type OptionsOf<S extends OptionsSchema> = { readonly [N in keyof S]: S[N]["default"] };

/** What is wrong with one option; `name` is the option's key, or nothing when the whole is no object. */
export interface OptionError {
  readonly name: string | undefined;
  readonly message: string;
}

/** Checks what a config gives for a policy's options. */
export function checkOptions(schema: OptionsSchema | undefined, given: unknown): readonly OptionError[] {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return [{ name: undefined, message: "Options must be an object." }];
  }
  const errors: OptionError[] = [];
  for (const [name, value] of Object.entries(given)) {
    const option = schema?.[name];
    if (option === undefined) {
      const names = Object.keys(schema ?? {});
      const known = names.length === 0 ? "This policy has no options." : `Options are ${names.join(", ")}.`;
      errors.push({ name, message: `Unknown option "${name}". ${known}` });
      continue;
    }
    const expected = mismatch(option, value);
    if (expected !== undefined) errors.push({ name, message: `Option "${name}" must be ${expected}.` });
  }
  return errors;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function mismatch(option: Option, value: unknown): string | undefined {
  switch (option.type) {
    case "strings":
      return isStrings(value) ? undefined : "a list of strings";
    case "string":
      if (typeof value !== "string") return "a string";
      return option.oneOf === undefined || option.oneOf.includes(value)
        ? undefined
        : `one of ${option.oneOf.join(", ")}`;
    case "number":
      if (typeof value !== "number") return "a number";
      return option.minimum === undefined || value >= option.minimum ? undefined : `at least ${option.minimum}`;
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
  }
}

function isOptionValue(value: unknown): value is OptionValue {
  return isStrings(value) || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Given values over defaults. Call `checkOptions` first: what does not fit is ignored here. */
export function resolveOptions(
  schema: OptionsSchema | undefined,
  given: unknown,
): Readonly<Record<string, OptionValue>> {
  const resolved: Record<string, OptionValue> = {};
  const values = new Map<string, unknown>(typeof given === "object" && given !== null ? Object.entries(given) : []);
  for (const [name, option] of Object.entries(schema ?? {})) {
    const value = values.get(name);
    resolved[name] = isOptionValue(value) && mismatch(option, value) === undefined ? value : option.default;
  }
  return resolved;
}
