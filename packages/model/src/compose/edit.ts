/** Changes to a compose file that several policies offer. */
import type { Edit } from "../edit.ts";
import { appendItem, replaceScalar, setValue } from "../yaml/edit.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposePort } from "./model.ts";

const LOOPBACK = "127.0.0.1";

/** Publishes a port on the loopback address alone; nothing where a variable gives the address. */
export function bindToLoopback({ yaml, hostIp, published }: ComposePort): readonly Edit[] | undefined {
  if (yaml.type === "map") return setValue(yaml, ["host_ip"], LOOPBACK);
  const { text } = yaml;
  if (hostIp === undefined) return [replaceScalar(yaml, `${LOOPBACK}:${published === undefined ? ":" : ""}${text}`)];
  if (text.startsWith("0.0.0.0:")) return [replaceScalar(yaml, text.replace("0.0.0.0", LOOPBACK))];
  return text.startsWith("[::]:") ? [replaceScalar(yaml, text.replace("[::]", "[::1]"))] : undefined;
}

/** Adds an item to a service's list, or the list with the item; nothing where others share the list. */
export function addToList(service: YamlMap, key: string, item: string): readonly Edit[] | undefined {
  const entry = service.get(key);
  if (entry === undefined) return setValue(service, [key], [item]);
  const isOwn = entry.merged === undefined && entry.alias === undefined;
  return isOwn && entry.value.type === "seq" ? appendItem(entry.value, item) : undefined;
}
