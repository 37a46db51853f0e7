/** What the command line changes of a config. */
export interface Adjustments {
  /** In place of the config's presets. */
  readonly presets?: readonly string[];
  /**
   * Only these policies, by id, alias or glob. A name turns its policy on, whatever presets and config say; a glob
   * only chooses among those that are on.
   */
  readonly only?: readonly string[];
  /** Not these policies, by id, alias or glob. */
  readonly off?: readonly string[];
  /** Globs, relative to the working directory. */
  readonly ignores?: readonly string[];
  readonly kubernetesVersion?: string;
}
