/** The facts of all documents, which are kept up to date when one of them changes. */
import { type Document, type FactsByKind, type Kind, type KubernetesFacts, kinds } from "@secpolicy/model";
import { Builds } from "./builds.ts";
import { ClusterFacts, KUSTOMIZATIONS } from "./cluster/cluster-facts.ts";
import { isSame, itemOf, withItemsOf } from "./path-index.ts";
import type { DocumentFacts, ProjectSettings } from "./project.ts";
import type { Subject } from "./subjects.ts";

type FactsTable = { readonly [K in Kind]: FactsList<K> };

/** Brings what was made of the facts up to date: the subjects that are no longer the same. */
type Follow<K extends Kind> = (
  path: string,
  before: FactsByKind[K] | undefined,
  after: FactsByKind[K] | undefined,
) => readonly Subject[];

export class ProjectFacts {
  readonly #settings: ProjectSettings;
  readonly #table: FactsTable = {
    dockerfile: new FactsList(),
    compose: new FactsList(),
    kubernetes: new FactsList(),
    nextjs: new FactsList(),
  };
  readonly #follow: { readonly [K in Kind]: Follow<K> };
  #builds: Builds | undefined;
  #cluster: ClusterFacts | undefined;

  /** In path order. */
  constructor(documents: Iterable<DocumentFacts<Kind> & Pick<Document, "kind">>, settings: ProjectSettings) {
    this.#settings = settings;
    // The documents themselves: facts that nobody asks for are not even read.
    for (const document of documents) addFacts(this.#table, document.kind, document);
    this.#follow = {
      dockerfile: (path, _, after) => this.#builds?.replaceDockerfile(path, after) ?? [],
      compose: (path, before, after) => this.#builds?.replaceCompose(path, before, after) ?? [],
      kubernetes: (path, before, after) => this.#followObjects(path, before, after),
      nextjs: () => [],
    };
  }

  of<K extends Kind>(kind: K): readonly DocumentFacts<K>[] {
    return this.#table[kind].all;
  }

  get builds(): Builds {
    this.#builds ??= new Builds(this.of("dockerfile"), this.of("compose"), this.#settings);
    return this.#builds;
  }

  get cluster(): ClusterFacts {
    this.#cluster ??= new ClusterFacts(this.of("kubernetes"));
    return this.#cluster;
  }

  /** Takes another document for a path's, or none: the subjects that are no longer the same. */
  replace(path: string, after: Pick<Document, "kind" | "facts"> | undefined): readonly Subject[] {
    return kinds.flatMap((kind) => this.#replace(kind, path, after?.kind === kind ? after.facts : undefined));
  }

  #replace<K extends Kind>(kind: K, path: string, after: FactsByKind[K] | undefined): readonly Subject[] {
    const before = this.#table[kind].of(path);
    // Where nothing is new, what was made of the old facts still refers to them.
    if (isSame(before, after)) return [];
    this.#table[kind].replace(path, after);
    return [factsSubject(kind), ...this.#follow[kind](path, before, after)];
  }

  #followObjects(
    path: string,
    before: KubernetesFacts | undefined,
    after: KubernetesFacts | undefined,
  ): readonly Subject[] {
    if (this.#cluster === undefined) return [];
    const changed = this.#cluster.replace(path, before, after);
    if (changed === undefined) this.#cluster = undefined;
    return changed ?? [KUSTOMIZATIONS];
  }
}

/** All facts of a kind. */
export function factsSubject(kind: Kind): Subject {
  return `facts ${kind}`;
}

function addFacts<K extends Kind>(table: FactsTable, kind: K, document: DocumentFacts<K>): void {
  table[kind].add(document);
}

/** In path order. A list that was handed out stays as it is. */
class FactsList<K extends Kind> {
  #items: DocumentFacts<K>[] = [];

  get all(): readonly DocumentFacts<K>[] {
    return this.#items;
  }

  of(path: string): FactsByKind[K] | undefined {
    return itemOf(path, this.#items)?.facts;
  }

  add(document: DocumentFacts<K>): void {
    this.#items.push(document);
  }

  replace(path: string, facts: FactsByKind[K] | undefined): void {
    this.#items = withItemsOf(path, this.#items, facts === undefined ? [] : [{ path, facts }], (one) => one.path);
  }
}
