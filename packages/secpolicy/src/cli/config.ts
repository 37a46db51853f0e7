import { didYouMean } from "@secpolicy/core";
import { jsonText } from "@secpolicy/reporters/visible";
import { openSession, type Session } from "../session.ts";
import { configChoice, trustOf } from "./open.ts";
import { type Screen, UsageError } from "./terminal.ts";

export interface ConfigOptions {
  readonly config?: string;
  readonly staticConfig?: boolean;
}

function open(options: ConfigOptions, { cwd }: Screen): Promise<Session> {
  return openSession({
    cwd,
    paths: [],
    config: configChoice(options.config),
    trust: trustOf(options),
    adjustments: {},
    forceExclude: false,
  });
}

/** The configuration in force, as JSON. */
export async function showConfig(options: ConfigOptions, terminal: Screen): Promise<number> {
  const { config } = await open(options, terminal);
  const shown = {
    config: config.path ?? null,
    presets: config.presets,
    failOn: config.failOn,
    baseline: config.baseline ?? null,
    settings: config.settings,
    plugins: config.plugins.map(({ id }) => id),
    policies: Object.fromEntries(
      [...config.settingsFor("")].map(([id, { severity, options: given }]) => [id, [severity, given]]),
    ),
  };
  terminal.print(`${jsonText(shown, 2)}\n`);
  return 0;
}

/** Every part of the configuration that has a say, in order; the last one decides. */
export async function whyConfig(name: string, file: string, options: ConfigOptions, terminal: Screen): Promise<number> {
  const { config } = await open(options, terminal);
  const reasons = config.why(name, file);
  if (reasons.length === 0) {
    const hint = didYouMean(name, config.catalogue.names());
    throw new UsageError(`No policy is called "${name}".${hint} \`secpolicy policies\` lists all of them.`);
  }
  for (const { policy, setting, steps } of reasons) {
    terminal.out(`${policy} on ${file}: ${setting?.severity ?? "off"}\n`);
    for (const { level, by, place } of steps) {
      const where = place === undefined ? "" : `  (${place.path}:${place.start.line}:${place.start.column})`;
      terminal.out(`  ${level.padEnd(8)}  ${by}${where}\n`);
    }
    if (steps.length === 0) terminal.out("  nothing turns it on: no preset in force holds it\n");
    const ignored = config.ignoredBy(file, false);
    if (ignored !== undefined) terminal.out(`  the file itself is ignored: ${ignored}\n`);
  }
  return 0;
}

export async function validateConfig(options: ConfigOptions, terminal: Screen): Promise<number> {
  const { config } = await open(options, terminal);
  terminal.out(config.path === undefined ? "There is no config; the defaults hold.\n" : `${config.path} is valid.\n`);
  return 0;
}
