/** What options of the command line name. */
import { didYouMean, isPresetName, type Place, type PresetName, presetNames } from "@secpolicy/core";
import type { ConfigProblem } from "./error.ts";
import { placeIn } from "./file.ts";
import { kubernetesVersions } from "./kubernetes-versions.ts";
import type { ConfigMember } from "./load.ts";

export interface ChosenPresets {
  readonly presets: readonly PresetName[];
  /** Where a config chooses them. */
  readonly place: Place | undefined;
}

/** Those of the option, else those of the last config that names any, else the recommended one. */
export function choosePresets(
  members: readonly ConfigMember[],
  option: readonly string[] | undefined,
  problems: ConfigProblem[],
): ChosenPresets {
  if (option !== undefined && option.length > 0) return { presets: readPresets(option, problems), place: undefined };
  const member = members.findLast(({ config }) => config.presets !== undefined);
  if (member?.config.presets === undefined) return { presets: ["recommended"], place: undefined };
  return { presets: member.config.presets, place: placeIn(member.file, ["presets"]) };
}

function readPresets(names: readonly string[], problems: ConfigProblem[]): readonly PresetName[] {
  const presets: PresetName[] = [];
  for (const name of names) {
    if (isPresetName(name)) presets.push(name);
    else {
      const hint = didYouMean(name, presetNames) || ` Presets: ${presetNames.join(", ")}.`;
      problems.push({ path: "--preset", message: `No preset is called "${name}".${hint}` });
    }
  }
  return presets;
}

export function checkVersion(version: string | undefined, problems: ConfigProblem[]): void {
  if (version === undefined || kubernetesVersions.includes(version)) return;
  const range = `${kubernetesVersions[0]} to ${kubernetesVersions.at(-1)}`;
  problems.push({ path: "--kubernetes-version", message: `"${version}" is no version from ${range}.` });
}
