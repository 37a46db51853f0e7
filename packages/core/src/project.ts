/** The project as policies see it: answers built from documents' facts, never from their syntax trees. */
import {
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

export interface DocumentFacts<K extends Kind> {
  readonly path: string;
  readonly facts: FactsByKind[K];
}

export interface Project {
  /** The facts of every document of a kind, in path order. */
  facts<K extends Kind>(kind: K): readonly DocumentFacts<K>[];
  /** The stage that builds what an image reference names, whatever its tag; nothing when no file here says so. */
  imageOf(reference: string): BuiltImage | undefined;
  /** The Kubernetes objects of all files, and what ties them to each other. */
  readonly cluster: Cluster;
}

export interface ProjectSettings {
  /** Image name → `path/to/Dockerfile` or `path/to/Dockerfile#target`. */
  readonly images?: Readonly<Record<string, string>>;
}

type FactsTable = { [K in Kind]: DocumentFacts<K>[] };

/** Pure: the same documents give the same project, with or without a disk. */
export function buildProject(documents: readonly Document[], settings: ProjectSettings = {}): Project {
  const table: FactsTable = { dockerfile: [], compose: [], kubernetes: [], nextjs: [] };
  for (const document of documents) addFacts(table, document.kind, document.path, document.facts);
  let images: Map<string, BuiltImage> | undefined;
  let cluster: Cluster | undefined;
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
  };
}

export const emptyProject: Project = buildProject([]);

function addFacts<K extends Kind>(table: FactsTable, kind: K, path: string, facts: FactsByKind[K]): void {
  table[kind].push({ path, facts });
}

function indexImages(table: FactsTable, settings: ProjectSettings): Map<string, BuiltImage> {
  const images = new Map<string, BuiltImage>();
  const add = (image: string, dockerfile: string, target: string | undefined, namedBy: Place | undefined): void => {
    const parsed = parseImageReference(image);
    const stage = stageOf(table, dockerfile, target);
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

function stageOf(table: FactsTable, path: string, target: string | undefined): DockerfileStageFacts | undefined {
  const stages = table.dockerfile.find((document) => document.path === path)?.facts.stages ?? [];
  if (target === undefined) return stages.at(-1);
  return stages.find(({ name, index }) => name === target.toLowerCase() || String(index) === target);
}
