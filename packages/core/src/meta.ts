import type { Severity } from "./severity.ts";

/** Sets of policies that a config can name. `all` holds every policy and is never listed in a policy's own metadata. */
export const presetNames = [
  "recommended",
  "strict",
  "all",
  "pss-baseline",
  "pss-restricted",
  "cis-docker",
  "nsa-k8s",
  "owasp-headers",
] as const;

export type PresetName = (typeof presetNames)[number];

export function isPresetName(text: string): text is PresetName {
  return presetNames.some((name) => name === text);
}

/** Presets that hold a policy: a name, or a name with the severity that the policy has there. */
export type PresetEntry = Exclude<PresetName, "all"> | readonly [Exclude<PresetName, "all">, Severity];

/** What people need to know of a policy; everything else (id, docs, test) follows from its folder. */
export interface Meta {
  /** The state of affairs that the policy reports: `Container runs as root`. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it is that bad and no worse, in one sentence. */
  readonly severityReason: string;
  /** `strict` holds all of `recommended`, and `pss-restricted` all of `pss-baseline`; list only the smallest of the two. */
  readonly presets: readonly PresetEntry[];
  /** What to do, in the imperative, ending with a period. */
  readonly remediation: string;
  /** Addresses of specifications and documentation. */
  readonly references: readonly string[];
  /** Controls of frameworks: `cis-docker:4.1`, `nsa-k8s:…`, `pss:restricted/runAsNonRoot`. */
  readonly frameworks: readonly string[];
  /** Other tools' checks that this policy really covers: `hadolint:DL3002`. */
  readonly aliases: readonly string[];
  /** The version of secpolicy that had the policy first: `0.1.0`. */
  readonly since: string;
}
