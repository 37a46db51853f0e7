/** secpolicy's API. Nothing here prints or exits. */
import type { FixResult, Report, Severity } from "@secpolicy/core";
import type { Config } from "@secpolicy/project/config";
import { type Format, type Look, render as renderReport } from "@secpolicy/reporters";
import { fixSession } from "./fix.ts";
import { type LintChoices, openSession, type Session } from "./session.ts";
import { version } from "./version.ts";

/** What is to be judged. */
export interface ProjectOptions {
  /** Default: the process's working directory. Paths of the report are relative to it. */
  readonly cwd?: string;
  /** Files and folders. Default: `["."]`. */
  readonly paths?: readonly string[];
  /** A config in place of the one on the disk; a path to one; or `false` for none. */
  readonly config?: Config | string | false;
  /** Run no config and no plugin of the disk: only those in JSON and YAML are read. */
  readonly staticConfig?: boolean;
}

/** How it is judged; what is left out has the config's or the usual value. */
export interface JudgeOptions {
  /** The least severity that keeps a report from passing. */
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly minSeverity?: Severity;
  /** Do `secpolicy-ignore` comments count? Default: yes. */
  readonly inline?: boolean;
  /** Does a report pass when nothing was found to lint? Default: no. */
  readonly allowEmpty?: boolean;
  /** Today, `YYYY-MM-DD`, for directives that expire. */
  readonly now?: string;
}

export interface LintOptions extends ProjectOptions, JudgeOptions {
  /** Texts by path, in place of the disk, which is not read at all then. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Judges files as the command does. Bad input is a `failure` of the report; bad configuration rejects with a
 * `ConfigError`.
 */
export async function lintConfig(options: LintOptions = {}): Promise<Report> {
  return (await open(options)).lintOnce(choicesOf(options));
}

/** A project that stays open: for editors and watchers. */
export interface OpenProject {
  /** A text in the place of the file at `path`, relative to `cwd`, whether the disk has that file or not. */
  update(path: string, text: string): void;
  remove(path: string): void;
  lint(options?: JudgeOptions): Promise<Report>;
  close(): void;
}

export async function openProject(options: ProjectOptions = {}): Promise<OpenProject> {
  let session: Session | undefined = await open(options);
  const opened = (): Session => {
    if (session === undefined) throw new Error("The project is closed.");
    return session;
  };
  return {
    update: (path, text) => opened().update(path, text),
    remove: (path) => opened().remove(path),
    lint: (judgeOptions = {}) => opened().lint(choicesOf(judgeOptions)),
    close: () => {
      session = undefined;
    },
  };
}

export interface FixTextOptions extends JudgeOptions {
  readonly config?: Config | false;
  /** Apply fixes that may change what is built or run, too. */
  readonly unsafe?: boolean;
}

/** Applies the fixes of a text's findings; `path` and text decide its kind. The text comes back as it was when none fits. */
export async function fixText(path: string, text: string, options: FixTextOptions = {}): Promise<FixResult> {
  const { unsafe = false } = options;
  const session = await open({ ...options, files: { [path]: text } });
  const { files } = await fixSession(session, choicesOf(options), { unsafe });
  const fixed = files.find((file) => file.path === path);
  return { text: fixed?.after ?? text, applied: fixed?.applied ?? [] };
}

/** A report as text, in one of the formats of the command. */
export function render(report: Report, format: Format, look: Partial<Look> = {}): string {
  const usual: Look = { colour: false, quiet: false, showSuppressed: false, prefix: "", version, pages: new Map() };
  return renderReport(report, format, { ...usual, ...look });
}

function open({
  cwd = process.cwd(),
  paths = ["."],
  config,
  files,
  staticConfig = false,
}: LintOptions): Promise<Session> {
  return openSession({
    cwd,
    paths,
    config: configChoice(config, files !== undefined),
    trust: staticConfig ? "data" : "programs",
    adjustments: {},
    forceExclude: false,
    ...(files === undefined ? {} : { files: new Map(Object.entries(files)) }),
  });
}

function configChoice(config: LintOptions["config"], inMemory: boolean) {
  if (typeof config === "string") return { file: config };
  if (typeof config === "object") return { value: config };
  return config === false || inMemory ? "none" : "nearest";
}

function choicesOf({ failOn, maxWarnings, minSeverity, inline, allowEmpty, now }: JudgeOptions): LintChoices {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(minSeverity === undefined ? {} : { minSeverity }),
    ...(inline === undefined ? {} : { inline }),
    ...(allowEmpty === undefined ? {} : { allowEmpty }),
    ...(now === undefined ? {} : { now }),
  };
}

export type * from "@secpolicy/core";
export { definePolicy } from "@secpolicy/core";
export { type Config, ConfigError, defineConfig, definePlugin, type Plugin } from "@secpolicy/project/config";
export { type Format, formats, type Look } from "@secpolicy/reporters";
export { version };
