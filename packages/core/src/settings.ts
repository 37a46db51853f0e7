import type { OptionValue } from "./options.ts";
import type { Severity } from "./severity.ts";

/** How an enabled policy runs on a file. */
export interface PolicySetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** Enabled policies by id. Files under the same overrides share one object. */
export type Settings = ReadonlyMap<string, PolicySetting>;

export type SettingsFor = (path: string) => Settings;
