/** What a parser makes of a file, whatever its kind. */
import type { ComposeFacts, ComposeProject } from "./compose/model.ts";
import type { Dockerfile, DockerfileFacts } from "./dockerfile/model.ts";
import type { KubernetesManifest } from "./kubernetes/model.ts";
import type { KubernetesFacts } from "./kubernetes/relations.ts";
import { defaultLimits, type LimitName, type Limits } from "./limits.ts";
import type { NextConfig, NextjsFacts } from "./nextjs/model.ts";
import type { Located, Range, Source } from "./source.ts";

export interface Models {
  dockerfile: Dockerfile;
  compose: ComposeProject;
  kubernetes: KubernetesManifest;
  nextjs: NextConfig;
}

/** Plain, serialisable data about one document, from which `Project` answers questions that cross files. */
export interface FactsByKind {
  dockerfile: DockerfileFacts;
  compose: ComposeFacts;
  kubernetes: KubernetesFacts;
  nextjs: NextjsFacts;
}

export type Kind = keyof Models;

export const kinds: readonly Kind[] = ["dockerfile", "compose", "kubernetes", "nextjs"];

/** Something in the file that kept a part of it from being judged. It becomes a failure of the report. */
export interface Problem extends Located {
  readonly message: string;
  /** The limit that was exceeded, if that is what is wrong. */
  readonly limit?: LimitName;
}

/** A comment and what a directive in it covers: the node it stands on or directly above, with all inside. */
export interface Comment extends Located {
  /** The text without the comment's marks, trimmed. */
  readonly text: string;
  /** Covered range in the comment's own source; `undefined` where the comment stands above nothing. */
  readonly covers: Range | undefined;
  /** Before the first instruction, key or statement: the only place for `secpolicy-ignore-file`. */
  readonly leading: boolean;
}

export interface Document<K extends Kind = Kind> {
  readonly path: string;
  readonly kind: K;
  /** The document's own source first, then the others that it was built from. */
  readonly sources: readonly Source[];
  readonly model: Models[K];
  readonly problems: readonly Problem[];
  /** What of the file was left unread, and why, in words: `definitions of custom resources, …, are left unread`. */
  readonly unread?: string | undefined;
  /** Is it a template, of which only a part can be judged? Then it never counts as checked. */
  readonly isTemplate?: boolean | undefined;
  readonly facts: FactsByKind[K];
  /** All comments of all sources, found when first asked for: few files carry directives. */
  comments(): readonly Comment[];
}

/** Choices of the user that change what a file means. */
export interface ModelSettings {
  /** The cluster's version, `1.24` to `1.37`; the newest where it is absent. */
  readonly kubernetesVersion?: string;
  /** Where custom resources keep a pod template: `Runner.acme.io` → `spec.template`. */
  readonly podTemplates?: Readonly<Record<string, string>>;
  /** Are definitions of custom resources read, too? They cost much, and no policy of ours judges them. */
  readonly readsDefinitions?: boolean;
  /** Compose files that are laid over each other, as `docker compose -f a -f b` does it, the first one lowest. */
  readonly composeProjects?: readonly (readonly string[])[];
  /** How much is read; those that are left out have their usual values. */
  readonly limits?: Partial<Limits>;
}

export function limitsOf({ limits }: ModelSettings): Limits {
  return limits === undefined ? defaultLimits : { ...defaultLimits, ...limits };
}

export interface ParseInput {
  readonly source: Source;
  /** Is it a template of a Helm chart? No, when absent. */
  readonly isTemplate?: boolean | undefined;
  /** Another file of the project, by its path from the root; nothing when there is none or it lies outside. */
  read(path: string): Source | undefined;
  /** Do the repository's rules (`.gitignore`) keep the file out of it, so that only this machine has it? No, when absent. */
  readonly isIgnored?: (path: string) => boolean;
  readonly settings: ModelSettings;
}
