/** Limits of memory, processors and processes: at the service, or under `deploy.resources.limits`. */
import type { Scalar } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import type { ComposeLimits } from "./model.ts";
import { numberIn, type Scope } from "./scope.ts";

const UNITS = "bkmgtp";
const BYTES = /^\s*(-?\d+(?:\.\d+)?)\s*([bkmgtp])?(?:i?b)?\s*$/i;

export function readLimits(service: YamlMap, scope: Scope): ComposeLimits {
  const deployed = mapAt(service, "deploy", "resources", "limits") ?? yamlMap(service, []);
  const read = (own: string, limit: string, parse?: (text: string) => number | undefined): Scalar<number> | undefined =>
    // What is missing in both places is missing once.
    numberIn(deployed, limit, { ...scope, incomplete: undefined }, parse) ?? numberIn(service, own, scope, parse);
  return {
    memory: read("mem_limit", "memory", parseBytes),
    cpus: read("cpus", "cpus") ?? quotaOf(service, scope),
    pids: read("pids_limit", "pids"),
  };
}

/** `cpu_quota` is a number of microseconds in each period. */
function quotaOf(service: YamlMap, scope: Scope): Scalar<number> | undefined {
  return numberIn(service, "cpu_quota", scope, (text) => Number(text) / 100_000);
}

/** `512m`, `1.5gb`, `1024`; the units are powers of 1024. */
export function parseBytes(text: string): number | undefined {
  const match = BYTES.exec(text);
  if (match === null) return undefined;
  const power = UNITS.indexOf((match[2] ?? "b").toLowerCase());
  return Number(match[1]) * 1024 ** power;
}

export function readReplicas(service: YamlMap, scope: Scope): Scalar<number> | undefined {
  const deploy = mapAt(service, "deploy") ?? yamlMap(service, []);
  return numberIn(deploy, "replicas", { ...scope, incomplete: undefined }) ?? numberIn(service, "scale", scope);
}
