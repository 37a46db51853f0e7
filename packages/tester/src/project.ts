/** A small project of texts and one policy, judged by the engine that the command uses. */
import {
  buildProject,
  commentsOnly,
  createCatalogue,
  type Diagnostic,
  type Document,
  type Failure,
  lint,
  type ModelSettings,
  type NamedPolicy,
  type OptionValue,
  type Policy,
  type ProjectSettings,
  parseTexts,
  resolveOptions,
} from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";

/** The id that a policy has in its tests. */
export const TESTED = "test/policy";

const USUAL_DAY = "2026-01-01";

export interface TestProject {
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Options of the policy; its defaults where they are missing. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly settings?: ModelSettings & ProjectSettings;
  /** Today, `YYYY-MM-DD`; always the same day when it is absent, so that tests don't age. */
  readonly now?: string;
}

export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
  readonly documents: readonly Document[];
}

/** Judges every file of the project that is of a known kind. Comments with directives count. */
export function judgeProject(
  policy: Policy,
  { files, options = {}, settings = {}, now = USUAL_DAY }: TestProject,
): Judged {
  const loaded = parseTexts(new Map(Object.entries(files)), kindModules, settings);
  const named: NamedPolicy = { id: TESTED, policy };
  const setting = { severity: policy.meta.severity, options: resolveOptions(policy.options, options) };
  const report = lint({
    loaded,
    selection: {
      policies: [named],
      catalogue: createCatalogue([{ id: TESTED, ...policy.meta }]),
      settingsFor: () => new Map([[TESTED, setting]]),
    },
    project: buildProject(loaded.documents, settings),
    waivers: commentsOnly,
    thresholds: { failOn: "info" },
    now,
  });
  const diagnostics = report.diagnostics.filter(({ status }) => status === "reported");
  return { diagnostics, failures: report.failures, documents: loaded.documents };
}
