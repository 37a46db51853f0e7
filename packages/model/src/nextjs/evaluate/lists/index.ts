/** Methods of arrays. An item that may be missing stays one; a list that may hold more stays open. */
import { add, change, end } from "./changing.ts";
import { filter, find, flatMap, forEach, map, predicate, reduce } from "./iterating.ts";
import { flatten, type ListMethod } from "./list.ts";
import { at, concat, includes, join, slice, toText } from "./reading.ts";

export const listMethods: ReadonlyMap<string, ListMethod> = new Map<string, ListMethod>([
  ["add", (run, list, args, at) => add(run, list, args, at, false)],
  ["at", at],
  ["concat", concat],
  ["copyWithin", change],
  ["every", predicate(false)],
  ["fill", change],
  ["filter", filter],
  ["find", find],
  ["flat", (run, list, _args, at) => flatten(run, list, at)],
  ["flatMap", flatMap],
  ["forEach", forEach],
  ["has", includes],
  ["includes", includes],
  ["join", join],
  ["map", map],
  ["pop", end(false)],
  ["push", (run, list, args, at) => add(run, list, args, at, false)],
  ["reduce", reduce],
  ["reverse", change],
  ["shift", end(true)],
  ["slice", slice],
  ["some", predicate(true)],
  ["sort", change],
  ["splice", change],
  ["toString", toText],
  ["unshift", (run, list, args, at) => add(run, list, args, at, true)],
  ["values", (_run, list) => list],
]);
