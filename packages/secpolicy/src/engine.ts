/**
 * The engine for one text, synchronous and without configuration: for editors and ESLint. Not semver-stable.
 * Every kind and every policy is loaded at once, because callers such as ESLint rules can't wait.
 */
import {
  buildProject,
  type Catalogue,
  type Comment,
  commentsOnly,
  createCatalogue,
  type Diagnostic,
  type Document,
  didYouMean,
  directiveCatalogue,
  directivePolicies,
  emptyProject,
  type Kind,
  kinds,
  lint,
  type Meta,
  type ModelSettings,
  type NamedPolicy,
  type Option,
  type OptionsSchema,
  type PresetName,
  type Problem,
  type Project,
  type ProjectSettings,
  type Recognised,
  type Report,
  recognise,
  resolveOptions,
  type Settings,
  type Severity,
  type Source,
  severityUnder,
} from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { yamlComments } from "@secpolicy/model/yaml";
import { catalogue as builtIn } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";
import { StandingProject } from "@secpolicy/project/standing";

export { oneLine } from "@secpolicy/reporters/visible";
export { version } from "./version.ts";
export { policies };

export const catalogue: Catalogue = createCatalogue([...builtIn, ...directiveCatalogue]);

export interface TextInput {
  /** From the project's root, with `/`. Name and content decide the kind. */
  readonly path: string;
  readonly text: string;
  /** The kind, for a caller that knows it whatever the file is called. */
  readonly kind?: Kind;
  readonly settings?: ModelSettings & ProjectSettings;
  /** Another file's text by its path from the root. Default: there is none. */
  readonly read?: (path: string) => string | undefined;
  /** Do the repository's rules keep a file out of it? Default: none. */
  readonly isIgnored?: (path: string) => boolean;
}

/** The text's kind by its name and content; nothing for a text that is no business of ours. */
export function kindOfText(input: TextInput): Kind | undefined {
  return recognitionOf(input)?.kind;
}

function recognitionOf({ path, text, kind, read }: TextInput): Recognised | undefined {
  if (kind !== undefined) return { kind };
  const recognition = recognise(path, text, (other) => read?.(other) !== undefined);
  return recognition !== undefined && "kind" in recognition ? recognition : undefined;
}

/** Parses a text; nothing when it is of no known kind. */
export function parseText(input: TextInput): Document | undefined {
  const recognition = recognitionOf(input);
  if (recognition === undefined) return undefined;
  const { kind, isTemplate } = recognition;
  const source: Source = { path: input.path, text: input.text };
  const others = new Map<string, Source | undefined>();
  const read = (path: string): Source | undefined => {
    if (!others.has(path)) {
      const text = input.read?.(path);
      others.set(path, text === undefined ? undefined : { path, text });
    }
    return others.get(path);
  };
  const { settings = {}, isIgnored = () => false } = input;
  return kindModules.get(kind)?.parse({ source, read, isIgnored, settings, isTemplate });
}

/** The comments of a Dockerfile, or of a YAML text of any kind (there without what each one covers). */
export function commentsOf(language: "dockerfile" | "yaml", text: string): readonly Comment[] {
  if (language === "yaml") return yamlComments({ path: "", text }, []);
  return parseText({ path: "", text, kind: "dockerfile" })?.comments() ?? [];
}

/** A folder on the disk. It is read when asked for, and again when files have changed. */
export interface Folder {
  /** A file's text by its path from the folder; nothing when it can't be had, or lies outside of the repository. */
  read(path: string): string | undefined;
  /** Do the repository's rules keep the file out of it? */
  isIgnored(path: string): boolean;
  /** The facts of all files in the folder, those of `document` in place of the file's that it was parsed from. */
  projectWith(document: Document): Project;
}

const folders = new Map<string, StandingProject>();

/** One folder is opened once. Throws what the system says when there is no such folder. */
export function openFolder(path: string, settings: NonNullable<TextInput["settings"]> = {}): Folder {
  const key = JSON.stringify([path, settings]);
  const folder = folders.get(key) ?? new StandingProject(path, kindModules, settings);
  folders.set(key, folder);
  return {
    read: (file) => folder.read(file),
    isIgnored: (file) => folder.isIgnored(file),
    projectWith(document) {
      const others = [...folder.documents()].filter((other) => other.path !== document.path);
      const documents = [...others, document].sort((a, b) => (a.path < b.path ? -1 : 1));
      return buildProject(documents, settings);
    },
  };
}

export interface JudgeTextOptions {
  /** Policies that judge, by id, with the options that differ from their defaults. */
  readonly policies: ReadonlyMap<string, unknown>;
  /** Facts of other files, for policies with `reads: "project"`. */
  readonly project?: Project;
  /** `YYYY-MM-DD`, for directives that expire. */
  readonly now: string;
}

/** Judges one document. Severities are the policies' own; the caller may have others. */
export function judgeDocument(document: Document, options: JudgeTextOptions): Report {
  const enabled = policies.filter(({ id }) => options.policies.has(id));
  return lint({
    loaded: { documents: [document], modules: kindModules, files: [], failures: [], otherFiles: 0 },
    selection: { policies: enabled, catalogue, settingsFor: constantSettings(enabled, options.policies) },
    project: options.project ?? emptyProject,
    waivers: commentsOnly,
    thresholds: { failOn: "info" },
    now: options.now,
  });
}

function constantSettings(enabled: readonly NamedPolicy[], given: ReadonlyMap<string, unknown>): () => Settings {
  const settings = new Map(
    enabled.map(({ id, policy }) => [
      id,
      { severity: policy.meta.severity, options: resolveOptions(policy.options, given.get(id)) },
    ]),
  );
  for (const [id, { severity }] of Object.entries(directivePolicies)) {
    if (given.has(id)) settings.set(id, { severity, options: {} });
  }
  return () => settings;
}

export type {
  Comment,
  Diagnostic,
  Document,
  Kind,
  Meta,
  NamedPolicy,
  Option,
  OptionsSchema,
  PresetName,
  Problem,
  Project,
  Report,
  Severity,
};
export { buildProject, didYouMean, directivePolicies, kinds, severityUnder };
