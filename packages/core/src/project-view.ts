/** Answers made of the facts of a project, with a note of each subject that they are made of. */
import type { Kind } from "@secpolicy/model";
import { stageIn } from "./builds.ts";
import { Cluster } from "./cluster/cluster.ts";
import { Presence } from "./cluster/presence.ts";
import type { BuiltImage, DockerfileBuild, DocumentFacts, NamedBuild, Project } from "./project.ts";
import { factsSubject, type ProjectFacts } from "./project-facts.ts";
import type { Note } from "./subjects.ts";

export class ProjectView implements Project {
  readonly #facts: ProjectFacts;
  readonly #note: Note | undefined;
  #cluster: Cluster | undefined;

  constructor(facts: ProjectFacts, note?: Note) {
    this.#facts = facts;
    this.#note = note;
  }

  facts<K extends Kind>(kind: K): readonly DocumentFacts<K>[] {
    this.#note?.(factsSubject(kind));
    return this.#facts.of(kind);
  }

  imageOf(reference: string): BuiltImage | undefined {
    return this.#facts.builds.image(reference, this.#note);
  }

  get cluster(): Cluster {
    this.#cluster ??= new Cluster(new Presence(this.#facts.cluster, this.#note));
    return this.#cluster;
  }

  buildOf(build: NamedBuild | undefined): DockerfileBuild | undefined {
    if (build?.dockerfile.known !== true || build.target?.known === false) return undefined;
    const file = this.#facts.builds.dockerfile(build.dockerfile.value, this.#note);
    return file === undefined ? undefined : { file, stage: stageIn(file, build.target?.value) };
  }

  targetsOf(dockerfile: string): readonly string[] {
    return this.#facts.builds.targetsOf(dockerfile, this.#note);
  }
}
