/** Settings that `network_mode` excludes: compose or the engine refuses a service that has both. */
import type { YamlEntry } from "../yaml/node.ts";
import type { ComposeService } from "./model.ts";
import { valueIn } from "./scope.ts";

/** A container in another one's network has that one's ports and names: `validateNetContainerMode` of the engine. */
const OF_ONE_NETWORK = ["ports", "expose", "hostname", "dns", "extra_hosts", "links"];

export function excludedByNetworkMode({ yaml, networkMode }: ComposeService): readonly YamlEntry[] {
  if (networkMode?.known !== true) return [];
  const isJoined = /^(?:service|container):/.test(networkMode.value);
  const keys = isJoined ? ["networks", ...OF_ONE_NETWORK] : ["networks"];
  return keys.flatMap((key) => {
    const value = valueIn(yaml, key);
    const entry = yaml.get(key);
    if (entry === undefined || value === undefined) return [];
    const isEmpty =
      (value.type === "seq" && value.items.length === 0) || (value.type === "map" && value.entries.length === 0);
    return isEmpty ? [] : [entry];
  });
}
