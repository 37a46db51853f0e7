import {
  type CatalogueEntry,
  didYouMean,
  directiveCatalogue,
  isPresetName,
  presetNames,
  type Severity,
  severityUnder,
} from "@secpolicy/core";
import { catalogue } from "@secpolicy/policies";
import { jsonText } from "@secpolicy/reporters/visible";
import { type Screen, UsageError } from "./terminal.ts";

export interface PoliciesOptions {
  readonly preset?: string;
  readonly json?: boolean;
}

interface Row {
  readonly entry: CatalogueEntry;
  readonly severity: Severity;
}

export async function policies({ preset = "all", json }: PoliciesOptions, terminal: Screen): Promise<number> {
  if (!isPresetName(preset)) {
    throw new UsageError(
      `No preset is called "${preset}".${didYouMean(preset, presetNames)} Presets: ${presetNames.join(", ")}.`,
    );
  }
  const rows: Row[] = [];
  for (const entry of [...catalogue, ...directiveCatalogue]) {
    const severity = severityUnder(entry, preset);
    if (severity !== undefined) rows.push({ entry, severity });
  }
  if (json === true) {
    const list = rows.map(({ entry, severity }) => ({ ...entry, severity }));
    terminal.print(`${jsonText(list, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rows.map(({ entry }) => entry.id.length));
  for (const { entry, severity } of rows) {
    const presets = entry.presets.map((listed) => (typeof listed === "string" ? listed : listed[0]));
    terminal.out(`${entry.id.padEnd(width)}  ${severity.padEnd(8)}  ${entry.title}  [${presets.join(", ")}]\n`);
  }
  terminal.out(`${rows.length} policies.\n`);
  return 0;
}
