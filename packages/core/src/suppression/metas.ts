import type { CatalogueEntry } from "../catalogue.ts";
import type { Meta } from "../meta.ts";

export type DirectivePolicyId =
  | "suppression/unused"
  | "suppression/unknown-policy"
  | "suppression/no-reason"
  | "suppression/expired";

const base = {
  severity: "medium",
  severityReason: "A comment that does not do what it says hides the state of the file from its readers.",
  presets: ["recommended"],
  references: [],
  frameworks: [],
  aliases: [],
  since: "0.1.0",
} as const;

/** Findings about directives themselves come from the engine, which alone knows what each of them waived. */
export const directivePolicies: Readonly<Record<DirectivePolicyId, Meta>> = {
  "suppression/unused": {
    ...base,
    title: "Directive waives nothing",
    remediation: "Remove the directive, or move it onto or directly above the node that is reported.",
  },
  "suppression/unknown-policy": {
    ...base,
    title: "Directive names an unknown policy",
    remediation: "Correct the name: `secpolicy policies` lists all of them.",
  },
  "suppression/no-reason": {
    ...base,
    title: "Directive gives no reason",
    remediation: "Say why the finding is accepted, behind two dashes: `-- reason`.",
  },
  "suppression/expired": {
    ...base,
    title: "Directive has expired",
    remediation: "Mend what it waived and remove it, or set a later date with a reason.",
  },
};

export const directiveCatalogue: readonly CatalogueEntry[] = Object.entries(directivePolicies).map(([id, meta]) => ({
  id,
  title: meta.title,
  severity: meta.severity,
  presets: meta.presets,
  aliases: meta.aliases,
  since: meta.since,
}));
