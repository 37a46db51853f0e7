/** Devices of the host, file systems in memory and resource limits of a process. */
import { known, type List, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeDevice, ComposeTmpfs, ComposeUlimit } from "./model.ts";
import { listOf, numberIn, type Scope, scalarsIn, seqIn, stringIn, valueIn } from "./scope.ts";
import { splitText, textIn, valueOfText } from "./text.ts";

const ALL_PERMISSIONS = "rwm";

export function readDevices(service: YamlMap, scope: Scope, at: Located): List<ComposeDevice> {
  const devices: ComposeDevice[] = [];
  for (const { value } of seqIn(service, "devices")?.items ?? []) {
    if (value.type === "map") devices.push(fromMap(value, { ...scope, incomplete: undefined }));
    else if (value.type === "scalar" && value.value !== null) {
      const text = textIn(value, scope);
      const [host = text, , permissions] = splitText(text, ":");
      devices.push({
        source: value.source,
        range: value.range,
        hostPath: valueOfText(host),
        permissions: permissions === undefined ? known(value, ALL_PERMISSIONS) : valueOfText(permissions),
      });
    }
  }
  return listOf(service, "devices", scope, at, devices);
}

function fromMap(item: YamlMap, scope: Scope): ComposeDevice {
  return {
    source: item.source,
    range: item.range,
    hostPath: stringIn(item, "source", scope) ?? unknown(item, "source"),
    permissions: stringIn(item, "permissions", scope) ?? known(item, ALL_PERMISSIONS),
  };
}

/** Of `tmpfs`, which is one path or several, each with options behind a colon. */
export function readTmpfs(service: YamlMap, scope: Scope, at: Located): List<ComposeTmpfs> {
  const mounts: ComposeTmpfs[] = [];
  for (const scalar of scalarsIn(service, "tmpfs")) {
    const text = textIn(scalar, scope);
    const [target = text, options] = splitText(text, ":", 2);
    const words = options === undefined ? undefined : valueOfText(options);
    mounts.push({
      source: scalar.source,
      range: scalar.range,
      target: valueOfText(target),
      options: words?.known === true ? words.value.split(",") : [],
    });
  }
  return listOf(service, "tmpfs", scope, at, mounts);
}

export function readUlimits(service: YamlMap, scope: Scope): readonly ComposeUlimit[] {
  const ulimits = valueIn(service, "ulimits");
  if (ulimits?.type !== "map") return [];
  const inner = { ...scope, incomplete: undefined };
  return ulimits.entries.map(({ key, value }) => {
    const { source, range, text: name } = key;
    // One number is both.
    if (value.type !== "map") {
      const limit = numberIn(ulimits, name, inner);
      return { source, range, name, soft: limit, hard: limit };
    }
    return { source, range, name, soft: numberIn(value, "soft", inner), hard: numberIn(value, "hard", inner) };
  });
}
