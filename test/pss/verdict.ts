import {
  buildProject,
  commentsOnly,
  createCatalogue,
  lint,
  type PresetName,
  parseTexts,
  severityUnder,
} from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { catalogue } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";

export type Level = Extract<PresetName, "pss-baseline" | "pss-restricted">;

/** Ids of the policies of a preset that report a manifest, without repetition; none for a pod that is admitted. */
export function denialsOf(manifest: unknown, level: Level, kubernetesVersion?: string): readonly string[] {
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest, undefined, 2);
  const texts = new Map([["manifest.yaml", text]]);
  const loaded = parseTexts(texts, kindModules, kubernetesVersion === undefined ? {} : { kubernetesVersion });
  const settings = new Map(
    catalogue.flatMap((entry) => {
      const severity = severityUnder(entry, level);
      return severity === undefined ? [] : [[entry.id, { severity, options: {} }] as const];
    }),
  );
  const { diagnostics, failures } = lint({
    loaded,
    selection: { policies, catalogue: createCatalogue(catalogue), settingsFor: () => settings },
    project: buildProject(loaded.documents),
    waivers: commentsOnly,
    thresholds: { failOn: "info" },
    now: "2026-01-01",
  });
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  return [...new Set(diagnostics.map(({ policy }) => policy))].sort();
}
