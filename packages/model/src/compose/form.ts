/** What may stand at a place of a compose file. A compact description: enough to judge, and to say what was expected. */

/** A `flag` is a boolean, or a string that compose turns into one. */
export type ScalarForm = "boolean" | "flag" | "integer" | "number" | "string";

/** What is absent is not allowed: a form without `items` takes no list. */
export interface Form {
  readonly scalars?: readonly ScalarForm[];
  /** The only strings that are taken. */
  readonly words?: readonly string[];
  /** What strings must look like, and how to say that. */
  readonly like?: readonly [pattern: RegExp, expected: string];
  readonly items?: Form;
  readonly map?: MapForm;
}

/** Keys and their values. Keys that begin with `x-` may stand everywhere. */
export interface MapForm {
  /** `a service`, for messages. */
  readonly noun: string;
  readonly keys?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  /** Keys of earlier versions of the format, and what has taken their place. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** The value of every key that is not among `keys`. */
  readonly others?: Form;
  /** `others` only holds for names of services, networks and the like. */
  readonly named?: boolean;
}

export const text: Form = { scalars: ["string"] };
export const flag: Form = { scalars: ["flag"] };
export const integer: Form = { scalars: ["integer"] };
export const number: Form = { scalars: ["number"] };
/** Anything, which nobody but its reader understands. */
export const anyMap: Form = { map: { noun: "a map", others: {} } };

export function oneOf(...words: readonly string[]): Form {
  return { scalars: ["string"], words };
}

export function like(pattern: RegExp, expected: string): Form {
  return { scalars: ["string"], like: [pattern, expected] };
}

export function list(items: Form): Form {
  return { items };
}

export function keyed(
  noun: string,
  keys: Readonly<Record<string, Form>>,
  more: Partial<MapForm> = {},
): { readonly map: MapForm } {
  return { map: { noun, keys, ...more } };
}

export function mapOf(others: Form): Form {
  return { map: { noun: "a map", others } };
}

export function namedMap(others: Form): Form {
  return { map: { noun: "a map", others, named: true } };
}

/** What one of the forms takes; each sort of node stands in one of them only. */
export function either(...forms: readonly Form[]): Form {
  return Object.assign({}, ...forms, { scalars: forms.flatMap(({ scalars }) => scalars ?? []) });
}

const WORDS: ReadonlyMap<ScalarForm, string> = new Map([
  ["boolean", "true or false"],
  ["flag", "true or false"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["string", "a string"],
]);

/** `a string or a list`, for messages. */
export function describeForm({ scalars = [], words, like, items, map }: Form): string {
  if (like !== undefined) return like[1];
  const choices = words === undefined ? scalars.map((scalar) => WORDS.get(scalar) ?? scalar) : [describeWords(words)];
  if (items !== undefined) choices.push("a list");
  if (map !== undefined) choices.push("a map");
  const last = choices.pop() ?? "";
  return choices.length === 0 ? last : `${choices.join(", ")} or ${last}`;
}

function describeWords(words: readonly string[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`;
}
