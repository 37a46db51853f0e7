/** Volumes of a service, in the short form `source:target:options` and as maps. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { type Located, textOf } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import type { ComposeMount } from "./model.ts";
import { absolutePathOf } from "./path.ts";
import { booleanIn, isNull, type Scope, seqIn, stringIn } from "./scope.ts";
import { isKnown, joinTexts, knownStart, splitText, type Text, textIn, valueOfText } from "./text.ts";

/** Host paths behind volumes that the file declares as binds, by the volume's name. */
export type VolumeDevices = ReadonlyMap<string, Scalar<string>>;

export function readVolumeDevices(top: YamlMap, scope: Scope): VolumeDevices {
  const devices = new Map<string, Scalar<string>>();
  for (const { key, value } of mapAt(top, "volumes")?.entries ?? []) {
    const options = value.type === "map" ? mapAt(value, "driver_opts") : undefined;
    const device = options === undefined ? undefined : stringIn(options, "device", scope);
    const mode = options === undefined ? undefined : stringIn(options, "o", scope);
    const isBind = mode?.known === true && mode.value.split(",").includes("bind");
    if (device !== undefined && isBind) devices.set(key.text, device);
  }
  return devices;
}

/** Of several mounts at one place in the container the last one counts. */
export function readMounts(service: YamlMap, scope: Scope, devices: VolumeDevices): readonly ComposeMount[] {
  const mounts = new Map<string, ComposeMount>();
  for (const [index, { value }] of (seqIn(service, "volumes")?.items ?? []).entries()) {
    const mount = readMount(value, scope, devices);
    if (mount === undefined) continue;
    const key = mount.target.known ? `path ${mount.target.value.replace(/(?<=.)\/$/, "")}` : `item ${index}`;
    mounts.delete(key);
    mounts.set(key, mount);
  }
  return [...mounts.values()];
}

function readMount(item: YamlNode, scope: Scope, devices: VolumeDevices): ComposeMount | undefined {
  if (item.type === "map") return readLong(item, scope, devices);
  if (item.type === "scalar" && !isNull(item)) return readShort(textIn(item, scope), devices);
  return undefined;
}

function readLong(item: YamlMap, outer: Scope, devices: VolumeDevices): ComposeMount {
  // What an item lacks no other file adds.
  const scope: Scope = { ...outer, incomplete: undefined };
  const at = { source: item.source, range: item.range };
  const type = stringIn(item, "type", scope) ?? unknown(item, "type");
  const sourcePath = stringIn(item, "source", scope);
  return {
    ...at,
    type,
    sourcePath,
    ...hostPaths(type, sourcePath, devices),
    target: stringIn(item, "target", scope) ?? unknown(item, "target"),
    readOnly: booleanIn(item, "read_only", scope) ?? known(item, false),
    propagation: stringIn(mapAt(item, "bind") ?? item, "propagation", scope),
  };
}

function readShort(text: Text, devices: VolumeDevices): ComposeMount {
  const { source, range } = text.scalar;
  const [first = text, second, options] = withDrives(splitText(text, ":"));
  if (second === undefined) return { source, range, ...anonymous(first) };
  const sourcePath = valueOfText(first);
  const type = typeOf(first);
  return {
    source,
    range,
    type,
    sourcePath,
    ...hostPaths(type, sourcePath, devices),
    target: valueOfText(second),
    readOnly: readOnlyOf(options, text.scalar),
    propagation: propagationOf(options),
  };
}

/** `C:\data` is one part: a letter and a colon are a drive wherever they stand. */
function withDrives(parts: readonly Text[]): readonly Text[] {
  const joined: Text[] = [];
  for (const part of parts) {
    const previous = joined.at(-1);
    if (previous !== undefined && isKnown(previous) && /^[A-Za-z]$/.test(knownStart(previous))) {
      joined[joined.length - 1] = joinTexts(previous, ":", part);
    } else joined.push(part);
  }
  return joined;
}

/** Only a target; or, when it is not known, any of the forms. */
function anonymous(text: Text): Omit<ComposeMount, keyof Located> {
  const target = valueOfText(text);
  const isDecided = target.known;
  return {
    type: isDecided ? known(text.scalar, "volume") : unknown(text.scalar, target.raw),
    sourcePath: isDecided ? undefined : target,
    hostPath: isDecided ? undefined : target,
    absolutePath: undefined,
    target,
    readOnly: isDecided ? known(text.scalar, false) : unknown(text.scalar, target.raw),
    propagation: isDecided ? undefined : unknown(text.scalar, target.raw),
  };
}

/** A source that looks like a path is bound; anything else names a volume. */
function typeOf(source: Text): Scalar<string> {
  const start = knownStart(source);
  const at = valueOfText(source);
  if (start === "" && !isKnown(source)) return unknown(at, textOf(at));
  return known(at, /^(?:[./~]|\\\\|[A-Za-z]:)/.test(start) ? "bind" : "volume");
}

function hostPaths(
  type: Scalar<string>,
  sourcePath: Scalar<string> | undefined,
  devices: VolumeDevices,
): Pick<ComposeMount, "absolutePath" | "hostPath"> {
  const hostPath = hostPathOf(type, sourcePath, devices);
  return { hostPath, absolutePath: absolutePathOf(hostPath) };
}

function hostPathOf(
  type: Scalar<string>,
  sourcePath: Scalar<string> | undefined,
  devices: VolumeDevices,
): Scalar<string> | undefined {
  if (sourcePath === undefined) return undefined;
  if (!type.known) return unknown(sourcePath, textOf(sourcePath));
  if (type.value === "bind" || type.value === "npipe") return sourcePath;
  return type.value === "volume" && sourcePath.known ? devices.get(sourcePath.value) : undefined;
}

function readOnlyOf(options: Text | undefined, item: Located): Scalar<boolean> {
  if (options === undefined) return known(item, false);
  const at = valueOfText(options);
  if (!at.known) return unknown(at, at.raw);
  const last = at.value.split(",").findLast((option) => option === "ro" || option === "rw");
  return known(at, last === "ro");
}

function propagationOf(options: Text | undefined): Scalar<string> | undefined {
  if (options === undefined) return undefined;
  for (const part of splitText(options, ",")) {
    const option = valueOfText(part);
    if (!option.known || /^r?(?:private|shared|slave)$/.test(option.value)) return option;
  }
  return undefined;
}
