/** Follows a path of names through a typed node. Models are plain objects, so a path can be followed without knowing their types. */
import type { Located } from "@secpolicy/model";
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
  readonly exists: boolean;
  /** There may be more values than the files show. */
  readonly open: boolean;
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

class Walk {
  readonly leaves: Leaf[] = [];
  at: Located | undefined;
  exists = false;
  open = false;

  follow(value: unknown, path: readonly string[]): void {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      for (const item of value) this.follow(item, path);
      return;
    }
    if (isObject(value) && Array.isArray(value["items"])) {
      this.#followList(value, value["items"], path);
      return;
    }
    const [name, ...rest] = path;
    if (name === undefined) this.#arrive(value);
    else if (isObject(value)) this.follow(childOf(value, name), rest);
  }

  #followList(list: Unshaped, items: readonly unknown[], path: readonly string[]): void {
    this.exists = true;
    this.open ||= list["open"] === true;
    if (path.length === 0) this.#foundAt(list);
    // Items of a YAML list are wrapped, because an alias may stand between.
    for (const item of items) this.follow(isObject(item) && list["type"] === "seq" ? item["value"] : item, path);
  }

  #arrive(value: unknown): void {
    this.exists = true;
    this.#foundAt(value);
    const leaf = leafOf(value);
    if (leaf !== undefined) this.leaves.push(leaf);
  }

  #foundAt(value: unknown): void {
    if (this.at === undefined && isLocated(value)) this.at = value;
  }
}

function childOf(value: Unshaped, name: string): unknown {
  if (value["type"] !== "map") return value[name];
  const entries = value["entries"];
  if (!Array.isArray(entries)) return undefined;
  const entry = entries.find(
    (candidate: unknown) => isObject(candidate) && isObject(candidate["key"]) && candidate["key"]["text"] === name,
  );
  return isObject(entry) ? entry["value"] : undefined;
}

function leafOf(value: unknown): Leaf | undefined {
  if (isConditionValue(value)) return { at: undefined, value, text: String(value) };
  if (!isObject(value)) return undefined;
  const at = isLocated(value) ? value : undefined;
  if (value["known"] === false) return { at, value: undefined, text: String(value["raw"]) };
  if (value["known"] !== true && value["type"] !== "scalar") return undefined;
  const content = value["value"];
  return isConditionValue(content) ? { at, value: content, text: String(content) } : { at, value: null, text: "null" };
}

export function resolveField(node: unknown, path: string): Field {
  const walk = new Walk();
  walk.follow(node, path.split("."));
  return { leaves: walk.leaves, at: walk.at, exists: walk.exists, open: walk.open };
}
