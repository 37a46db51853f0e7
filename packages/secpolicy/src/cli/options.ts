/** Options that every command that judges files has. */

import { isDate, isSeverity, type Severity, severities } from "@secpolicy/core";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { ColourChoice } from "./terminal.ts";

export interface LintOptions {
  /** A file, `true` when not said, `false` for `--no-config`. */
  readonly config: string | boolean;
  readonly staticConfig?: boolean;
  readonly preset: readonly string[];
  readonly policy: readonly string[];
  readonly off: readonly string[];
  readonly ignore: readonly string[];
  readonly forceExclude?: boolean;
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly minSeverity?: Severity;
  readonly color: ColourChoice;
  readonly showSuppressed?: boolean;
  readonly inline: boolean;
  readonly allowEmpty?: boolean;
  readonly kubernetesVersion?: string;
  readonly now?: string;
  /** `check` only. */
  readonly format?: readonly string[];
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly cache?: boolean;
  readonly shard?: string;
  readonly render?: boolean;
  /** `fix` only. */
  readonly unsafe?: boolean;
  readonly diff?: boolean;
}

export function addLintOptions(command: Command): Command {
  return command
    .option("--config <file>", "this config instead of the nearest one", true)
    .option("--no-config", "no config at all")
    .option("--static-config", "run no config and no plugin: only those in JSON and YAML are read")
    .option("--preset <name>", "a preset instead of those of the config; repeatable", collect, [])
    .option("--policy <glob>", "only these policies; repeatable", collect, [])
    .option("--off <glob>", "not these policies; repeatable", collect, [])
    .option("--ignore <glob>", "not these files; repeatable", collect, [])
    .option("--force-exclude", "leave out ignored files even when they are named")
    .addOption(
      new Option("--fail-on <severity>", "findings at or above it are exit status 1").choices([...severities, "never"]),
    )
    .option("--max-warnings <n>", "accept at most so many findings below it", parseCount)
    .addOption(new Option("--min-severity <severity>", "leave out findings below it").choices([...severities]))
    .addOption(new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]).default("auto"))
    .option("--show-suppressed", "show findings that comments, exceptions and the baseline accept")
    .option("--no-inline", "comments don't count")
    .option("--allow-empty", "finding nothing to lint is no failure")
    .option("--kubernetes-version <version>", "judge for this version: 1.24 to 1.37", parseKubernetesVersion)
    .option("--now <date>", "today, for directives that expire: YYYY-MM-DD", parseDate);
}

function collect(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

function parseDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError("It must be a date, YYYY-MM-DD.");
  return text;
}

function parseKubernetesVersion(text: string): string {
  const minor = Number(/^1\.(\d+)$/.exec(text)?.[1]);
  if (!(minor >= 24 && minor <= 37)) throw new InvalidArgumentError("It must be 1.24 to 1.37.");
  return text;
}

/** The threshold of a config is a string until now. */
export function isThreshold(text: string): text is Severity | "never" {
  return text === "never" || isSeverity(text);
}
