/** Does a definition fit the target that it judges? Its form was checked before. */
import type { TargetName } from "@secpolicy/model";
import { didYouMean } from "@secpolicy/model";
import type { Condition, ConditionValue, PolicyDefinition } from "./definition.ts";
import type { FieldType } from "./field-types.ts";
import { fields } from "./fields.generated.ts";

/** Every node that policies can judge. */
export const targetNames: readonly string[] = Object.keys(fields);

/** `path` is a JSON pointer into the definition: `/deny/all/0/field`. */
export interface DefinitionError {
  readonly path: string;
  readonly message: string;
}

export function* checkShape(definition: PolicyDefinition): Iterable<DefinitionError> {
  const { on, applies, deny, at, message, fix } = definition;
  const known = fields[on];
  if (applies !== undefined) yield* checkCondition({ on, below: "" }, applies, "/applies");
  yield* checkCondition({ on, below: "" }, deny, "/deny");
  if (at !== undefined && typeOf(on, at) === undefined) yield { path: "/at", message: unknownField(on, at) };
  for (const [, field = ""] of message.matchAll(/\{([\w.-]+)\}/g)) {
    if (field !== "value" && typeOf(on, field) === undefined)
      yield { path: "/message", message: unknownField(on, field) };
  }
  if (fix === undefined) return;
  if (known["yaml"] !== "yaml") yield { path: "/fix", message: `A fix changes YAML, and ${on} is none.` };
  if ((fix.set === undefined) === (fix.remove === undefined)) {
    yield { path: "/fix", message: "A fix has either set or remove." };
  }
}

const FORMS =
  "A condition is one of all, any and not, some with where, or a field with one of equals, oneOf, matches, lessThan, greaterThan and exists.";

/** The keys that a condition may have beside each other. */
const forms: readonly RegExp[] = [
  /^(?:all|any|not)$/,
  /^some where$/,
  /^(?:equals field|field (?:oneOf|matches|lessThan|greaterThan)|exists field)$/,
];

/** A node of a target, or an item of a list at a path below one. */
interface Subject {
  readonly on: TargetName;
  /** Ends with a dot where it is not empty. */
  readonly below: string;
}

function* checkCondition(subject: Subject, condition: Condition, path: string): Iterable<DefinitionError> {
  const keys = Object.keys(condition).sort().join(" ");
  if (!forms.some((form) => form.test(keys))) yield { path, message: FORMS };
  else if ("not" in condition) yield* checkCondition(subject, condition.not, `${path}/not`);
  else if ("all" in condition) yield* checkConditions(subject, condition.all, `${path}/all`);
  else if ("any" in condition) yield* checkConditions(subject, condition.any, `${path}/any`);
  else if ("some" in condition) yield* checkItems(subject, condition, path);
  else yield* checkComparison(subject, condition, path);
}

function* checkConditions(subject: Subject, conditions: readonly Condition[], path: string): Iterable<DefinitionError> {
  for (const [index, condition] of conditions.entries()) yield* checkCondition(subject, condition, `${path}/${index}`);
}

function* checkItems(
  { on, below }: Subject,
  { some, where }: Extract<Condition, { readonly some: string }>,
  path: string,
): Iterable<DefinitionError> {
  const list = `${below}${some}`;
  if (typeOf(on, list) === undefined) yield { path: `${path}/some`, message: unknownField(on, list) };
  else yield* checkCondition({ on, below: `${list}.` }, where, `${path}/where`);
}

type Comparison = Extract<Condition, { readonly field: string }>;

function* checkComparison({ on, below }: Subject, comparison: Comparison, path: string): Iterable<DefinitionError> {
  const field = `${below}${comparison.field}`;
  const type = typeOf(on, field);
  if (type === undefined) {
    yield { path: `${path}/field`, message: unknownField(on, field) };
    return;
  }
  if ("exists" in comparison) return;
  if (type === "node") {
    yield {
      path: `${path}/field`,
      message: `The field ${field} leads to a node, which can only be asked with exists.`,
    };
    return;
  }
  if ("matches" in comparison) yield* checkPattern(comparison.matches, `${path}/matches`);
  if (("lessThan" in comparison || "greaterThan" in comparison) && type !== "number" && type !== "yaml") {
    yield { path: `${path}/field`, message: `The field ${field} holds no number.` };
  }
  if ("equals" in comparison) yield* checkValue(field, type, comparison.equals, `${path}/equals`);
  if (!("oneOf" in comparison)) return;
  for (const [index, value] of comparison.oneOf.entries())
    yield* checkValue(field, type, value, `${path}/oneOf/${index}`);
}

function* checkPattern(pattern: string, path: string): Iterable<DefinitionError> {
  try {
    new RegExp(pattern);
    if (mayTakeForever(pattern)) {
      const message = `A pattern that looks around, refers back or counts above ${MOST_COUNTED} may repeat no group, and no more than ${MOST_REPEATED} other parts: it could take for ever to match.`;
      yield { path, message };
    }
  } catch (error) {
    yield { path, message: error instanceof Error ? `${error.message}.` : "This is no regular expression." };
  }
}

/** What the engine that never backtracks unrolls at most. */
const MOST_COUNTED = 16;
/** A polynomial of this degree is the worst that is left then. */
const MOST_REPEATED = 4;

/**
 * All patterns but these can be matched in linear time, should backtracking take too long: V8 has an engine for patterns
 * that neither look around nor refer back nor count high.
 */
function mayTakeForever(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\[^1-9k]|\[(?:\\.|[^\]\\])*\]/g, "x");
  const counted = [...bare.matchAll(/\{(\d+)(?:,(\d*))?\}/g)];
  const count = counted.reduce((product, [, least, most]) => product * Math.max(1, Number(most || least)), 1);
  const isLinear = count <= MOST_COUNTED && !/\(\?<?[=!]|\\/.test(bare);
  const repeated = bare.match(/[*+]|,\}/g)?.length ?? 0;
  return !isLinear && (/\)(?:[*+]|\{)/.test(bare) || repeated > MOST_REPEATED);
}

function* checkValue(field: string, type: FieldType, value: ConditionValue, path: string): Iterable<DefinitionError> {
  if (type === "yaml") return;
  const shown = JSON.stringify(value);
  if (typeof type === "string") {
    if (typeof value !== type) yield { path, message: `The field ${field} holds a ${type}, which is never ${shown}.` };
    return;
  }
  const text = String(value);
  if (type.includes(text)) return;
  yield { path, message: `The field ${field} is one of ${type.join(", ")}, never ${shown}.${didYouMean(text, type)}` };
}

/** Nothing for a path that leads nowhere. */
function typeOf(on: TargetName, path: string): FieldType | undefined {
  const known = fields[on];
  if (Object.hasOwn(known, path)) return known[path];
  for (let dot = path.lastIndexOf("."); dot !== -1; dot = path.lastIndexOf(".", dot - 1)) {
    const above = path.slice(0, dot);
    if (Object.hasOwn(known, above)) return known[above] === "yaml" ? "yaml" : undefined;
  }
  return undefined;
}

function unknownField(on: TargetName, field: string): string {
  return `A ${on} has no field ${field}.${didYouMean(field, Object.keys(fields[on]))}`;
}
