/** Objects of the Prometheus operator that say what is asked for metrics. */
import type { List, Scalar } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";
import type { KubernetesMonitor } from "./relations.ts";
import { fullSelector, itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

/** Nothing for objects that are neither a ServiceMonitor nor a PodMonitor. */
export function monitorOf(object: Typed): KubernetesMonitor | undefined {
  const isService = isOf(object, "monitoring.coreos.com", "ServiceMonitor");
  if (!isService && !isOf(object, "monitoring.coreos.com", "PodMonitor")) return undefined;
  const { yaml } = object;
  return {
    selects: isService ? "services" : "pods",
    selector: fullSelector(yaml, "spec", "selector"),
    ports: itemsOf(yaml, "spec", isService ? "endpoints" : "podMetricsEndpoints").flatMap(
      (endpoint) => wordField(endpoint, "port") ?? [],
    ),
    namespaces: namespacesOf(yaml),
  };
}

function namespacesOf(yaml: YamlMap): List<Scalar<string>> | undefined {
  const selector = mapAt(yaml, "spec", "namespaceSelector");
  if (selector === undefined || selector.entries.length === 0) return undefined;
  const { source, range } = selector;
  return wordsField(selector, "matchNames") ?? { source, range, items: [], open: true };
}
