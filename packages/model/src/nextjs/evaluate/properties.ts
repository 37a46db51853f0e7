/** Reading and changing the properties of objects. */
import type { Located } from "../../source.ts";
import { oneOf } from "./alternatives.ts";
import { doubtOfChange, type Run } from "./run.ts";
import { type ObjectValue, type Property, primitive, type UnknownValue, unknownValue, type Value } from "./value.ts";

/** Sets a property, or perhaps sets it: then the old value, or its absence, stays possible. */
export function setProperty(run: Run, object: ObjectValue, name: string, property: Property): void {
  const doubt = property.doubt ?? doubtOfChange(run, object.born);
  const repetition = run.paths.repetitionSince(object.born);
  const value = repetition === undefined ? property.value : oneOf([property.value, repetition], repetition);
  const old = object.properties.get(name);
  if (doubt === undefined || old === undefined) {
    object.properties.set(name, { key: property.key, value, doubt });
    return;
  }
  const either = oneOf([old.value, value], doubt);
  object.properties.set(name, { key: old.key, value: either, doubt: old.doubt });
}

/** The object may gain properties, and each that it has may be replaced. */
export function overwrite(object: ObjectValue, reason: UnknownValue): void {
  object.open ??= reason;
  for (const [name, property] of object.properties) {
    const value = oneOf([property.value, reason], reason);
    object.properties.set(name, { ...property, value });
  }
}

export function removeProperty(run: Run, object: ObjectValue, name: string): void {
  const doubt = doubtOfChange(run, object.born);
  const property = object.properties.get(name);
  if (property === undefined) return;
  if (doubt === undefined) object.properties.delete(name);
  else object.properties.set(name, { ...property, doubt: property.doubt ?? doubt });
}

/** The value of a property as reading it gives it. */
export function readProperty(object: ObjectValue, name: string, at: Located): Value {
  const property = object.properties.get(name);
  if (property === undefined) return object.open === undefined ? primitive(at, undefined) : missing(object.open, at);
  if (property.doubt === undefined) return property.value;
  const absent = object.open === undefined ? primitive(at, undefined) : missing(object.open, at);
  return oneOf([property.value, absent], property.doubt);
}

function missing(open: UnknownValue, at: Located): UnknownValue {
  return unknownValue(at, open.reason);
}

/** Copies the properties of `value` into `target`, as `{ ...value }` and `Object.assign` do. */
export function spreadInto(run: Run, target: ObjectValue, value: Value): void {
  switch (value.type) {
    case "object":
      run.budget.spend(value.properties.size, value.at);
      for (const [name, property] of value.properties) setProperty(run, target, name, property);
      if (value.open !== undefined) overwriteOthers(target, value, value.open);
      return;
    case "alternatives":
      spreadAny(run, target, value.values, value.doubt);
      return;
    case "unknown":
      overwrite(target, value);
      return;
    case "list":
    case "template":
      overwrite(target, unknownValue(value.at, "what is spread here is not an object"));
      return;
    default:
  }
}

/** What an open object hides can replace anything but the properties that it shows. */
function overwriteOthers(target: ObjectValue, shown: ObjectValue, reason: UnknownValue): void {
  target.open ??= reason;
  for (const [name, property] of target.properties) {
    if (shown.properties.has(name)) continue;
    target.properties.set(name, { ...property, value: oneOf([property.value, reason], reason) });
  }
}

function spreadAny(run: Run, target: ObjectValue, values: readonly Value[], doubt: UnknownValue): void {
  const names = new Set<string>();
  for (const value of values) {
    if (value.type !== "object") {
      if (value.type === "unknown") overwrite(target, value);
      continue;
    }
    if (value.open !== undefined) overwrite(target, value.open);
    for (const name of value.properties.keys()) names.add(name);
  }
  for (const name of names) {
    const found: Property[] = [];
    for (const value of values) {
      const property = value.type === "object" ? value.properties.get(name) : undefined;
      if (property !== undefined) found.push(property);
    }
    const [first] = found;
    if (first === undefined) continue;
    const doubtful = found.find((property) => property.doubt !== undefined)?.doubt;
    const inAll = found.length === values.length ? doubtful : (doubtful ?? doubt);
    const value = oneOf(
      found.map((property) => property.value),
      doubt,
    );
    setProperty(run, target, name, { key: first.key, value, doubt: inAll });
  }
}
