/** Vertical autoscalers: whose requests they change, and which of these. */
import { knownValue, some } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";
import type { KubernetesSizeTarget } from "./relations.ts";
import { itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

const RESOURCES: readonly string[] = ["cpu", "memory"];

/** Modes in which it changes pods that run; `Off` only recommends, and `Initial` leaves running pods alone. */
const ACTING: readonly string[] = ["Auto", "Recreate", "InPlaceOrRecreate", "InPlace"];

/** Nothing for objects that are no VerticalPodAutoscaler. */
export function sizeTargetOf(object: Typed): KubernetesSizeTarget | undefined {
  if (!isOf(object, "autoscaling.k8s.io", "VerticalPodAutoscaler")) return undefined;
  const { yaml } = object;
  const name = wordField(yaml, "spec", "targetRef", "name");
  const kind = wordField(yaml, "spec", "targetRef", "kind");
  if (name === undefined || kind?.known !== true) return undefined;
  const { source, range } = name;
  return {
    source,
    range,
    kind: kind.value,
    name,
    namespace: undefined,
    isOptional: false,
    keys: [],
    user: "the autoscaler",
    changes: changesOf(yaml),
  };
}

/** https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/api.md */
function changesOf(yaml: YamlMap): readonly string[] {
  const mode = wordField(yaml, "spec", "updatePolicy", "updateMode");
  if (mode !== undefined && !(mode.known && ACTING.includes(mode.value))) return [];
  const policies = itemsOf(yaml, "spec", "resourcePolicy", "containerPolicies");
  if (policies.length === 0) return RESOURCES;
  return RESOURCES.filter((resource) => policies.some((policy) => isChanged(policy, resource)));
}

function isChanged(policy: YamlMap, resource: string): boolean {
  if (knownValue(wordField(policy, "mode")) === "Off") return false;
  const controlled = wordsField(policy, "controlledResources");
  return controlled === undefined || some(controlled, (word) => word === resource) === true;
}
