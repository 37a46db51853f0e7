/** The project as policies see it: answers built from documents' facts, never from their syntax trees. */
import {
  type DockerfileFacts,
  type DockerfileStageFacts,
  type Document,
  type FactsByKind,
  type Kind,
  type Place,
  parseImageReference,
  repositoryOf,
} from "@secpolicy/model";
import { Cluster } from "./cluster/cluster.ts";

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
}

export interface ProjectSettings {
  /** Image name → `path/to/Dockerfile` or `path/to/Dockerfile#target`. */
  readonly images?: Readonly<Record<string, string>>;
}

type FactsTable = { [K in Kind]: DocumentFacts<K>[] };

/** Pure: the same documents give the same project, with or without a disk. */
export function buildProject(
  documents: readonly (DocumentFacts<Kind> & Pick<Document, "kind">)[],
  settings: ProjectSettings = {},
): Project {
  const table: FactsTable = { dockerfile: [], compose: [], kubernetes: [], nextjs: [] };
  // The documents themselves: facts that nobody asks for are not even read.
  for (const document of documents) addFacts(table, document.kind, document);
  let images: Map<string, BuiltImage> | undefined;
  let cluster: Cluster | undefined;
  let dockerfiles: Map<string, DockerfileFacts> | undefined;
  return {
    facts: (kind) => table[kind],
    imageOf(reference) {
      images ??= indexImages(table, settings);
      const parsed = parseImageReference(reference);
      return parsed === undefined ? undefined : images.get(repositoryOf(parsed));
    },
    get cluster() {
      cluster ??= new Cluster(table.kubernetes);
      return cluster;
    },
    buildOf(build) {
      if (build?.dockerfile.known !== true || build.target?.known === false) return undefined;
      dockerfiles ??= new Map(table.dockerfile.map(({ path, facts }) => [path, facts]));
      const file = dockerfiles.get(build.dockerfile.value);
      return file === undefined ? undefined : { file, stage: stageIn(file, build.target?.value) };
    },
  };
}

export const emptyProject: Project = buildProject([]);

function addFacts<K extends Kind>(table: FactsTable, kind: K, document: DocumentFacts<K>): void {
  table[kind].push(document);
}

function indexImages(table: FactsTable, settings: ProjectSettings): Map<string, BuiltImage> {
  const images = new Map<string, BuiltImage>();
  const dockerfiles = new Map(table.dockerfile.map(({ path, facts }) => [path, facts]));
  const add = (image: string, dockerfile: string, target: string | undefined, namedBy: Place | undefined): void => {
    const parsed = parseImageReference(image);
    const file = dockerfiles.get(dockerfile);
    const stage = file === undefined ? undefined : stageIn(file, target);
    if (parsed === undefined || stage === undefined) return;
    const name = repositoryOf(parsed);
    if (!images.has(name)) images.set(name, { dockerfile, stage, namedBy });
  };
  for (const [image, value] of Object.entries(settings.images ?? {})) {
    const [dockerfile = value, target] = value.split("#");
    add(image, dockerfile, target, undefined);
  }
  for (const { facts } of table.compose) {
    for (const { image, dockerfile, target, place } of facts.builds) {
      if (image !== undefined) add(image, dockerfile, target, place);
    }
  }
  return images;
}

function stageIn({ stages }: DockerfileFacts, target: string | undefined): DockerfileStageFacts | undefined {
  if (target === undefined) return stages.at(-1);
  return stages.find(({ name, index }) => name === target.toLowerCase() || String(index) === target);
}
