/** Options of the command line → a session and the way it judges. */
import type { Report } from "@secpolicy/core";
import { type ConfigChoice, cacheFolder, decode, type Trust } from "@secpolicy/project";
import { type LintChoices, openSession, type Session, type SessionInput } from "../session.ts";
import { isBuilt } from "../version.ts";
import type { LintOptions } from "./options.ts";
import { guessName } from "./stdin.ts";
import { type Terminal, UsageError } from "./terminal.ts";

export interface OpenRun {
  readonly session: Session;
  readonly choices: LintChoices;
  lint(more?: LintChoices): Promise<Report>;
}

/** What a run knows, and which files are its own; by default it has the cache and all of them. */
export type Share = Pick<SessionInput, "knowledge" | "isMine">;

export async function openRun(
  paths: readonly string[],
  options: LintOptions,
  terminal: Terminal,
  share: Share = cached(options, terminal),
): Promise<OpenRun> {
  const fromStdin = paths.includes("-");
  assertNoneEmpty(paths, options);
  const named = paths.filter((path) => path !== "-");
  const session = await openSession({
    cwd: terminal.cwd,
    paths: named.length === 0 && !fromStdin ? ["."] : named,
    config: configChoice(options.config),
    trust: trustOf(options),
    adjustments: {
      ...(options.preset.length === 0 ? {} : { presets: options.preset }),
      ...(options.kubernetesVersion === undefined ? {} : { kubernetesVersion: options.kubernetesVersion }),
      only: options.policy,
      off: options.off,
      ignores: options.ignore,
    },
    forceExclude: options.forceExclude === true,
    ...share,
    render: options.render === true,
  });
  if (fromStdin) {
    const read = decode(Buffer.from(await terminal.readStdin()));
    if (!("text" in read)) throw new UsageError(`Standard input can't be judged. ${read.message}`);
    session.update(options.stdinFilename ?? guessName(read.text), read.text);
  }
  const choices = choicesOf(options, terminal);
  return { session, choices, lint: (more = {}) => session.lintOnce({ ...choices, ...more }) };
}

/** An empty name is a variable of a script that nobody has set: to judge something else would hide that. */
function assertNoneEmpty(paths: readonly string[], { config, stdinFilename }: LintOptions): void {
  if (paths.includes("")) throw new UsageError("A path is empty: name files and folders, or `.` for all of this one.");
  if (config === "") throw new UsageError("--config names no file.");
  if (stdinFilename === "") throw new UsageError("--stdin-filename is empty.");
  if (stdinFilename !== undefined && !paths.includes("-")) {
    throw new UsageError("--stdin-filename is for standard input, which is read when the path `-` is given.");
  }
}

function cached({ cache }: LintOptions, { env }: Terminal): Share {
  return cache === true && isBuilt ? { knowledge: { cache: cacheFolder(env) } } : {};
}

export function configChoice(config: string | boolean | undefined): ConfigChoice {
  if (config === false) return "none";
  return typeof config === "string" ? { file: config } : "nearest";
}

export function trustOf({ staticConfig }: Pick<LintOptions, "staticConfig">): Trust {
  return staticConfig === true ? "data" : "programs";
}

function choicesOf(options: LintOptions, terminal: Terminal): LintChoices {
  const { failOn, maxWarnings, minSeverity, allowEmpty, inline, now } = options;
  return {
    inline,
    now: now ?? terminal.today(),
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(minSeverity === undefined ? {} : { minSeverity }),
    ...(allowEmpty === undefined ? {} : { allowEmpty }),
  };
}
