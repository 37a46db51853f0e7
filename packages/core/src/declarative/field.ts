/** Follows a path of names through a typed node. Models are plain objects, so a path can be followed without knowing their types. */
import type { Located, Ternary } from "@secpolicy/model";
import type { ConditionValue } from "./definition.ts";

/** One value at the end of a path; `at` is absent for values that are written nowhere, such as a derived name. */
export interface Leaf {
  readonly at: Located | undefined;
  /** `undefined` when only known at run time. */
  readonly value: ConditionValue | null | undefined;
  readonly text: string;
}

export interface Field {
  readonly leaves: readonly Leaf[];
  /** Where the field itself stands, when it is present and located. */
  readonly at: Located | undefined;
  /** Unknown when a template's hole stands on the way. */
  readonly exists: Ternary;
  /** There may be more values than the files show. */
  readonly open: boolean;
}

/** A field's name, as policies write it, at its dots. */
export type Path = readonly string[];

export function pathOf(field: string): Path {
  return field.split(".");
}

type Unshaped = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unshaped {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isConditionValue(value: unknown): value is ConditionValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isLocated(value: unknown): value is Located {
  return isObject(value) && isObject(value["source"]) && Array.isArray(value["range"]);
}

/** What the texts of YAML have where another program writes a value: templates, `envsubst`. */
const HOLE = /\{\{|\$\{|<%/;

class Walk {
  readonly leaves: Leaf[] = [];
  /** The nodes at the end of the path, of lists each item. */
  readonly nodes: unknown[] = [];
  at: Located | undefined;
  exists = false;
  open = false;

  /** @param from where in the path the names begin that lie below the value. */
  follow(value: unknown, path: Path, from: number): void {
    if (typeof value !== "object" || value === null) {
      if (value !== undefined && from === path.length) this.#arrive(value);
    } else if (Array.isArray(value)) {
      for (const item of value) this.follow(item, path, from);
    } else if (isObject(value)) this.#followObject(value, path, from);
  }

  #followObject(value: Unshaped, path: Path, from: number): void {
    const { items, type } = value;
    if (Array.isArray(items)) {
      this.#followList(value, items, path, from);
      return;
    }
    const isText = isScalar(value);
    // As the programs that read these files have it, a null is as good as nothing.
    if (isText && value["value"] === null) return;
    const name = path[from];
    if (name === undefined) this.#arrive(value);
    else if (isText || value["known"] === false) this.open = true;
    else if (type === "map") this.#followKey(value, path, from);
    else this.follow(value[name], path, from + 1);
  }

  /** A key may have dots itself: labels and annotations do. */
  #followKey(map: Unshaped, path: Path, from: number): void {
    let isFound = false;
    let name = "";
    for (let end = from; end < path.length; end++) {
      name += end === from ? path[end] : `.${path[end]}`;
      const child = childOf(map, name);
      if (child === undefined) continue;
      isFound = true;
      this.follow(child, path, end + 1);
    }
    if (!isFound && hasHole(map)) this.open = true;
  }

  #followList(list: Unshaped, items: readonly unknown[], path: Path, from: number): void {
    this.open ||= list["open"] === true;
    if (from === path.length) {
      this.exists = true;
      this.#foundAt(list);
    }
    // Items of a YAML list are wrapped, because an alias may stand between.
    const isWrapped = list["type"] === "seq";
    for (const item of items) this.follow(isWrapped && isObject(item) ? item["value"] : item, path, from);
  }

  #arrive(value: unknown): void {
    // What a template writes may be nothing.
    if (isUnknown(value)) this.open = true;
    else this.exists = true;
    this.nodes.push(value);
    this.#foundAt(value);
    const leaf = leafOf(value);
    if (leaf !== undefined) this.leaves.push(leaf);
  }

  #foundAt(value: unknown): void {
    if (this.at === undefined && isLocated(value)) this.at = value;
  }
}

function isScalar(value: unknown): value is Unshaped {
  return isObject(value) && value["type"] === "scalar" && typeof value["text"] === "string";
}

function isUnknown(value: unknown): boolean {
  return isObject(value) && value["known"] === false;
}

function childOf({ entries }: Unshaped, name: string): unknown {
  if (!Array.isArray(entries)) return undefined;
  for (const entry of entries) {
    const key: unknown = isObject(entry) ? entry["key"] : undefined;
    if (isObject(key) && key["text"] === name) return isObject(entry) ? entry["value"] : undefined;
  }
  return undefined;
}

/** Are keys filled in by a template? Then any may be there. */
function hasHole({ entries }: Unshaped): boolean {
  if (!Array.isArray(entries)) return false;
  return entries.some((entry: unknown) => {
    const key = isObject(entry) ? entry["key"] : undefined;
    return isObject(key) && typeof key["text"] === "string" && HOLE.test(key["text"]);
  });
}

function leafOf(value: unknown): Leaf | undefined {
  if (isConditionValue(value)) return { at: undefined, value, text: String(value) };
  if (!isObject(value)) return undefined;
  const at = isLocated(value) ? value : undefined;
  if (value["known"] === false) return { at, value: undefined, text: String(value["raw"]) };
  if (value["known"] !== true && value["type"] !== "scalar") return undefined;
  const content = value["value"];
  if (isScalar(value) && typeof content === "string" && HOLE.test(content))
    return { at, value: undefined, text: content };
  return isConditionValue(content) ? { at, value: content, text: String(content) } : { at, value: null, text: "null" };
}

export function resolveField(node: unknown, path: Path): Field {
  const { leaves, at, exists, open } = walk(node, path);
  return { leaves, at, exists: exists || (open ? undefined : false), open };
}

export interface Items {
  readonly nodes: readonly unknown[];
  /** There may be more items than the files show. */
  readonly open: boolean;
}

/** The items of the lists at the end of a path; a node that stands there alone is one, too. */
export function itemsAt(node: unknown, path: Path): Items {
  return walk(node, path);
}

function walk(node: unknown, path: Path): Walk {
  const result = new Walk();
  result.follow(node, path, 0);
  return result;
}

const NAME: Path = ["name"];

/** An item's place: its name's, or else that of its first key. */
export function placeOfItem(item: unknown): Leaf {
  const name = resolveField(item, NAME).leaves.find(({ at }) => at !== undefined);
  if (name !== undefined) return name;
  const entries = isObject(item) && item["type"] === "map" ? item["entries"] : undefined;
  const [first]: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const key = isObject(first) ? first["key"] : undefined;
  const at = isLocated(key) ? key : isLocated(item) ? item : undefined;
  return leafOf(item) ?? { at, value: null, text: "" };
}
