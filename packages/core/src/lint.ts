/** Documents + policies → report. Pure and synchronous: everything was read before. */
import { type Document, defaultLimits, type Limits } from "@secpolicy/model";
import { assemble } from "./assemble.ts";
import type { Catalogue } from "./catalogue.ts";
import { groupByTarget } from "./judge.ts";
import { judgeDocument } from "./judge-document.ts";
import type { Meta } from "./meta.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { NamedPolicy } from "./policy.ts";
import type { Project } from "./project.ts";
import type { Report } from "./report.ts";
import type { SettingsFor } from "./settings.ts";
import { directivePolicies } from "./suppression/metas.ts";
import type { LoadedFiles } from "./texts.ts";
import type { Thresholds } from "./verdict.ts";
import type { Waivers } from "./waivers.ts";

export interface PolicySelection {
  readonly policies: readonly NamedPolicy[];
  /** Every policy that comments may name, loaded or not. */
  readonly catalogue: Catalogue;
  readonly settingsFor: SettingsFor;
}

export interface LintInput {
  readonly loaded: LoadedFiles;
  readonly selection: PolicySelection;
  readonly project: Project;
  readonly waivers: Waivers;
  readonly thresholds: Thresholds;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /**
   * From the repository's root to what paths are relative to, `""` or ending in `/`: fingerprints must not depend on
   * where the command runs.
   */
  readonly prefix?: string;
  /** How many findings a file may have. Default: as many as usual. */
  readonly limits?: Limits;
}

export function lint(input: LintInput): Report {
  const { loaded } = input;
  const judgeOne = judgeFor(input);
  return assemble({ ...input, outcomes: loaded.documents.map(judgeOne), metas: metasOf(input.selection.policies) });
}

export type JudgingInput = Pick<LintInput, "selection" | "project" | "now" | "prefix" | "limits"> & {
  readonly loaded: Pick<LoadedFiles, "modules">;
  readonly waivers: Pick<Waivers, "inline">;
};

/** Judges documents one by one, each by itself. */
export function judgeFor({ loaded, selection, project, waivers, now, ...rest }: JudgingInput) {
  const { prefix = "", limits = defaultLimits } = rest;
  const policies = groupByTarget(selection.policies);
  const metas = new Map([...Object.entries(directivePolicies), ...metasOf(selection.policies)]);
  return (document: Document): DocumentOutcome => {
    const module = loaded.modules.get(document.kind);
    if (module === undefined) throw new Error(`The code for ${document.kind} is not loaded.`);
    return judgeDocument({
      document,
      module,
      policies,
      metas,
      catalogue: selection.catalogue,
      settings: selection.settingsFor(document.path),
      project,
      inline: waivers.inline,
      now,
      prefix,
      limits,
    });
  };
}

export function metasOf(policies: readonly NamedPolicy[]): ReadonlyMap<string, Meta> {
  return new Map(policies.map(({ id, policy }) => [id, policy.meta]));
}
