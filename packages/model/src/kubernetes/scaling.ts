/** Autoscalers and disruption budgets: what they are for, and how far they go. */
import { knownValue } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { numberField, wordField } from "./fields.ts";
import type { KubernetesBudget, KubernetesScaleTarget } from "./relations.ts";
import { fullSelector, itemsOf } from "./selector.ts";
import { groupOf, isOf, type Typed } from "./types.ts";

/** What a HorizontalPodAutoscaler or KEDA's ScaledObject scales; nothing for other objects. */
export function scaleTargetOf(object: Typed): KubernetesScaleTarget | undefined {
  const isKeda = isOf(object, "keda.sh", "ScaledObject");
  if (!isKeda && !isOf(object, "autoscaling", "HorizontalPodAutoscaler")) return undefined;
  const { yaml } = object;
  const path = ["spec", "scaleTargetRef"];
  const name = wordField(yaml, ...path, "name");
  const kind = wordField(yaml, ...path, "kind");
  const version = wordField(yaml, ...path, "apiVersion");
  if (name === undefined || kind?.known === false || (kind === undefined && !isKeda)) return undefined;
  const { source, range } = name;
  return {
    source,
    range,
    kind: kind?.value ?? "Deployment",
    group: groupOf(version?.known === true ? version.value : "apps/v1"),
    name,
    namespace: undefined,
    isOptional: false,
    keys: [],
    user: "the autoscaler",
    minimum: numberField(yaml, "spec", isKeda ? "minReplicaCount" : "minReplicas"),
    maximum: numberField(yaml, "spec", isKeda ? "maxReplicaCount" : "maxReplicas"),
    shares: isKeda ? sharesOfTriggers(yaml) : sharesOfMetrics(yaml),
  };
}

/** Without a word it goes by four fifths of the CPU. */
function sharesOfMetrics(yaml: YamlMap): readonly string[] {
  const spec = mapAt(yaml, "spec");
  if (spec?.get("metrics") === undefined) return ["cpu"];
  return itemsOf(spec, "metrics").flatMap((metric) =>
    ["resource", "containerResource"].flatMap((field) => {
      const isShare = knownValue(wordField(metric, field, "target", "type")) === "Utilization";
      // The form of older versions has no `target`.
      if (!isShare && numberField(metric, field, "targetAverageUtilization") === undefined) return [];
      return knownValue(wordField(metric, field, "name")) ?? [];
    }),
  );
}

function sharesOfTriggers(yaml: YamlMap): readonly string[] {
  return itemsOf(yaml, "spec", "triggers").flatMap((trigger) => {
    const type = knownValue(wordField(trigger, "type"));
    const measure = knownValue(wordField(trigger, "metricType") ?? wordField(trigger, "metadata", "type"));
    return measure === "Utilization" && (type === "cpu" || type === "memory") ? type : [];
  });
}

/** Nothing for objects that are no PodDisruptionBudget. */
export function budgetOf(object: Typed): KubernetesBudget | undefined {
  if (!isOf(object, "policy", "PodDisruptionBudget")) return undefined;
  return {
    selector: fullSelector(object.yaml, "spec", "selector"),
    minAvailable: wordField(object.yaml, "spec", "minAvailable"),
    maxUnavailable: wordField(object.yaml, "spec", "maxUnavailable"),
  };
}
