/** Lints texts with policies made for a test. */
import {
  buildProject,
  commentsOnly,
  createCatalogue,
  directiveCatalogue,
  directivePolicies,
  type LintInput,
  lint,
  type NamedPolicy,
  type Policy,
  type PolicySetting,
  parseTexts,
  type Report,
  type Thresholds,
  type Waivers,
} from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";

export const meta = {
  title: "Something is off",
  severity: "high",
  severityReason: "It is a test.",
  presets: ["recommended"],
  remediation: "Mend it.",
  references: [],
  frameworks: [],
  aliases: ["peer:X1"],
  since: "0.1.0",
} as const;

export function run(
  files: Readonly<Record<string, string>>,
  policies: Readonly<Record<string, Policy>>,
  more: Partial<Waivers & Thresholds & Pick<LintInput, "now">> = {},
): Report {
  const loaded = parseTexts(new Map(Object.entries(files)), kindModules, {});
  const named: NamedPolicy[] = Object.entries(policies).map(([id, policy]) => ({ id, policy }));
  const settings = new Map<string, PolicySetting>();
  for (const { id, policy } of named) settings.set(id, { severity: policy.meta.severity, options: {} });
  for (const [id, { severity }] of Object.entries(directivePolicies)) settings.set(id, { severity, options: {} });
  const catalogue = createCatalogue([
    ...named.map(({ id, policy }) => ({ id, ...policy.meta })),
    ...directiveCatalogue,
  ]);
  const { now = "2026-06-01", failOn = "medium", ...others } = more;
  return lint({
    loaded,
    selection: { policies: named, catalogue, settingsFor: () => settings },
    project: buildProject(loaded.documents),
    waivers: { ...commentsOnly, ...others },
    thresholds: { failOn, ...others },
    now,
  });
}

/** `policy path:line` of each finding that is reported. */
export function reported(report: Report): readonly string[] {
  return report.diagnostics
    .filter(({ status }) => status === "reported")
    .map(({ policy, path, start }) => `${policy} ${path}:${start.line}`);
}
