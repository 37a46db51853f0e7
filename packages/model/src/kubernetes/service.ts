/** Services and the ports that they lead to. */
import { is } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import { wordField } from "./fields.ts";
import type { KubernetesService, KubernetesServicePort } from "./relations.ts";
import { itemsOf, labelSelector } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

/** Nothing for objects that are no Service. */
export function serviceOf(object: Typed): KubernetesService | undefined {
  if (!isOf(object, "", "Service")) return undefined;
  const { yaml } = object;
  const address = wordField(yaml, "spec", "clusterIP");
  return {
    selector: mapAt(yaml, "spec", "selector") === undefined ? undefined : labelSelector(yaml, "spec", "selector"),
    ports: itemsOf(yaml, "spec", "ports").map((port): KubernetesServicePort => {
      const { source, range } = port.entries[0]?.key ?? port;
      const name = wordField(port, "name");
      return { source, range, name, port: wordField(port, "port"), target: wordField(port, "targetPort") };
    }),
    type: wordField(yaml, "spec", "type"),
    isHeadless: is(address, "None"),
  };
}
