/** Pods that run on Windows: most Linux security settings do not exist there. */
import { known, type Scalar, some, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import { seqAt } from "../yaml/access.ts";
import type { YamlMap, YamlNode } from "../yaml/node.ts";
import { wordField, wordsField } from "./fields.ts";

const LABELS: readonly string[] = ["kubernetes.io/os", "beta.kubernetes.io/os"];

/** `spec` is the pod's; the answer is placed at what says it, else at `pod`. */
export function windowsOf(spec: YamlMap, pod: Located): Scalar<boolean> {
  const system = wordField(spec, "os", "name") ?? selectedSystem(spec);
  if (system !== undefined)
    return system.known ? known(system, system.value === "windows") : unknown(system, system.raw);
  return known(pod, requiresWindows(spec));
}

function selectedSystem(spec: YamlMap): Scalar<string> | undefined {
  for (const label of LABELS) {
    const value = wordField(spec, "nodeSelector", label);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Node selector terms are alternatives: all of them must ask for Windows. */
function requiresWindows(spec: YamlMap): boolean {
  const path = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
  const terms = seqAt(spec, ...path)?.items ?? [];
  return terms.length > 0 && terms.every(({ value }) => termAsksForWindows(value));
}

function termAsksForWindows(term: YamlNode): boolean {
  for (const { value } of seqAt(term, "matchExpressions")?.items ?? []) {
    const key = wordField(value, "key");
    const operator = wordField(value, "operator");
    if (key?.known !== true || !LABELS.includes(key.value) || operator?.known !== true || operator.value !== "In")
      continue;
    const systems = wordsField(value, "values");
    if (some(systems, (system) => system !== "windows") === false) return true;
  }
  return false;
}
