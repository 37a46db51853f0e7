import type { Kind, ModelSettings, OptionValue, ProjectSettings } from "@secpolicy/core";

/** Several files, in which the places of findings are marked with `«…»`. */
export interface ProjectCase {
  readonly files: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly settings?: ModelSettings & ProjectSettings;
  /** The day on which the files are judged, `YYYY-MM-DD`. */
  readonly now?: string;
  /** Text that the message of each finding must hold. */
  readonly message?: string;
  /** Texts at related places of the findings, in order. */
  readonly related?: readonly string[];
}

/** A marked text under its kind's usual file name, or a project. */
export type Case = string | ProjectCase;

export interface FixCase {
  readonly before: Case;
  /** The text (of the file that changes) after the fixes. */
  readonly after: string;
}

export interface PolicyCases {
  /** Title → text with the expected places marked. */
  readonly reports: Readonly<Record<string, Case>>;
  /** Title → text that looks like the mistake and is none. */
  readonly silent: Readonly<Record<string, Case>>;
  readonly fixes?: Readonly<Record<string, FixCase>>;
}

export const usualNames: Readonly<Record<Kind, string>> = {
  dockerfile: "Dockerfile",
  compose: "compose.yaml",
  kubernetes: "manifest.yaml",
  nextjs: "next.config.ts",
};

export function projectOf(given: Case, kind: Kind): ProjectCase {
  return typeof given === "string" ? { files: { [usualNames[kind]]: given } } : given;
}
