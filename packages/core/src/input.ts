/** What a run is given. */
import type { Limits } from "@secpolicy/model";
import type { Catalogue } from "./catalogue.ts";
import type { NamedPolicy } from "./policy.ts";
import type { Project } from "./project.ts";
import type { SettingsFor } from "./settings.ts";
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
