/** Documents + policies → report. Pure and synchronous: everything was read before. */
import { type Document, defaultLimits } from "@secpolicy/model";
import { assemble } from "./assemble.ts";
import { EnabledPolicies } from "./enabled.ts";
import type { LintInput } from "./input.ts";
import { groupByTarget } from "./judge.ts";
import { judgeDocument } from "./judge-document.ts";
import type { Meta } from "./meta.ts";
import type { DocumentOutcome } from "./outcome.ts";
import type { NamedPolicy } from "./policy.ts";
import { type Inquiry, inquire } from "./questions.ts";
import type { Report } from "./report.ts";
import type { Settings } from "./settings.ts";
import { directivePolicies } from "./suppression/metas.ts";
import type { LoadedFiles } from "./texts.ts";
import type { Waivers } from "./waivers.ts";

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
export function judgeFor({ project, ...input }: JudgingInput) {
  const judge = judgeByInquiry(input);
  return (document: Document): DocumentOutcome => judge(document, inquire(project));
}

/** Judges documents one by one; each has its own inquiry, which tells what it depends on. */
export function judgeByInquiry({ loaded, selection, waivers, now, ...rest }: Omit<JudgingInput, "project">) {
  const { prefix = "", limits = defaultLimits } = rest;
  const policies = groupByTarget(selection.policies);
  const metas = new Map([...Object.entries(directivePolicies), ...metasOf(selection.policies)]);
  const enabledUnder = new WeakMap<Settings, EnabledPolicies>();
  return (document: Document, inquiry: Inquiry): DocumentOutcome => {
    const module = loaded.modules.get(document.kind);
    if (module === undefined) throw new Error(`The code for ${document.kind} is not loaded.`);
    const settings = selection.settingsFor(document.path);
    const enabled = enabledUnder.get(settings) ?? new EnabledPolicies(policies, settings);
    enabledUnder.set(settings, enabled);
    return judgeDocument({
      document,
      module,
      enabled,
      metas,
      catalogue: selection.catalogue,
      settings,
      inquiry,
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
