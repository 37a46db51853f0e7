/** The project as policies see it: answers built from documents' facts, never from their syntax trees. */
import type { DockerfileFacts, DockerfileStageFacts, Document, FactsByKind, Kind, Place } from "@secpolicy/model";
import type { Cluster } from "./cluster/cluster.ts";
import { ProjectFacts } from "./project-facts.ts";
import { ProjectView } from "./project-view.ts";

/** A stage of a Dockerfile in this project that builds an image, and the place that says so. */
export interface BuiltImage {
  readonly dockerfile: string;
  readonly stage: DockerfileStageFacts;
  /** The compose service that names the image; absent when `settings.images` does. */
  readonly namedBy: Place | undefined;
}

/** What of a Dockerfile in this project a build takes. */
export interface DockerfileBuild {
  readonly file: DockerfileFacts;
  /** Absent when the target names none of its stages. */
  readonly stage: DockerfileStageFacts | undefined;
}

type KnownName = { readonly known: true; readonly value: string } | { readonly known: false };

/** What a service says of its build. */
export interface NamedBuild {
  readonly dockerfile: KnownName;
  readonly target?: KnownName | undefined;
}

export interface DocumentFacts<K extends Kind> {
  readonly path: string;
  readonly facts: FactsByKind[K];
  /** Of the facts, where an earlier run has made it: see `questions`. */
  readonly digest?: string | undefined;
}

export interface Project {
  /** The facts of every document of a kind, in path order. */
  facts<K extends Kind>(kind: K): readonly DocumentFacts<K>[];
  /** The stage that builds what an image reference names, whatever its tag; nothing when no file here says so. */
  imageOf(reference: string): BuiltImage | undefined;
  /** The Kubernetes objects of all files, and what ties them to each other. */
  readonly cluster: Cluster;
  /** What a service's build takes; nothing when no such Dockerfile was read, or when only a variable knows which one. */
  buildOf(build: NamedBuild | undefined): DockerfileBuild | undefined;
  /** Targets of a Dockerfile that services of compose files build. */
  targetsOf(dockerfile: string): readonly string[];
}

export interface ProjectSettings {
  /** Image name → `path/to/Dockerfile` or `path/to/Dockerfile#target`. */
  readonly images?: Readonly<Record<string, string>>;
}

/** Pure: the same documents, in path order, give the same project, with or without a disk. */
export function buildProject(
  documents: readonly (DocumentFacts<Kind> & Pick<Document, "kind">)[],
  settings: ProjectSettings = {},
): Project {
  return new ProjectView(new ProjectFacts(documents, settings));
}

export const emptyProject: Project = buildProject([]);
