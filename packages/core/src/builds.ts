/** Which Dockerfile builds what: by the settings, and by what compose files say. */
import {
  type ComposeBuildFacts,
  type ComposeFacts,
  type DockerfileFacts,
  type DockerfileStageFacts,
  type Place,
  parseImageReference,
  repositoryOf,
} from "@secpolicy/model";
import { type Keyed, PathIndex } from "./path-index.ts";
import type { BuiltImage, DocumentFacts, ProjectSettings } from "./project.ts";
import type { Note, Subject } from "./subjects.ts";

/** Something builds a Dockerfile: a service, or the settings by the name of an image. */
interface Build extends Pick<ComposeBuildFacts, "image" | "dockerfile" | "target"> {
  /** The compose file that says so. */
  readonly path: string;
  readonly namedBy: Place | undefined;
}

/** In the place of a path: the settings come first. */
const SETTINGS = "";

export class Builds {
  readonly #dockerfiles: Map<string, DockerfileFacts>;
  readonly #bySubject: PathIndex<Build>;

  /** In path order. */
  constructor(
    dockerfiles: readonly DocumentFacts<"dockerfile">[],
    composeFiles: readonly DocumentFacts<"compose">[],
    settings: ProjectSettings,
  ) {
    this.#dockerfiles = new Map(dockerfiles.map(({ path, facts }) => [path, facts]));
    const ofCompose = composeFiles.flatMap(({ path, facts }) => keyed(path, facts));
    this.#bySubject = new PathIndex(({ path }) => path, [...keyedSettings(settings), ...ofCompose]);
  }

  dockerfile(path: string, note: Note | undefined): DockerfileFacts | undefined {
    note?.(dockerfileSubject(path));
    return this.#dockerfiles.get(path);
  }

  targetsOf(dockerfile: string, note: Note | undefined): readonly string[] {
    const subject = targetsSubject(dockerfile);
    note?.(subject);
    return this.#bySubject.get(subject).flatMap(({ target }) => target ?? []);
  }

  /** The first that leads to a stage. */
  image(reference: string, note: Note | undefined): BuiltImage | undefined {
    const subject = imageSubject(reference);
    if (subject === undefined) return undefined;
    note?.(subject);
    for (const { dockerfile, target, namedBy } of this.#bySubject.get(subject)) {
      const file = this.dockerfile(dockerfile, note);
      const stage = file === undefined ? undefined : stageIn(file, target);
      if (stage !== undefined) return { dockerfile, stage, namedBy };
    }
    return undefined;
  }

  /** Takes other facts for a Dockerfile's: the subjects that are no longer the same. */
  replaceDockerfile(path: string, facts: DockerfileFacts | undefined): readonly Subject[] {
    if (facts === undefined) this.#dockerfiles.delete(path);
    else this.#dockerfiles.set(path, facts);
    return [dockerfileSubject(path)];
  }

  /** Takes other facts for a compose file's: the subjects that are no longer the same. */
  replaceCompose(path: string, before: ComposeFacts | undefined, after: ComposeFacts | undefined): readonly Subject[] {
    return this.#bySubject.replace(path, keyed(path, before), keyed(path, after), (build) => build);
  }
}

/** The stage that a target names, or the last one. */
export function stageIn({ stages }: DockerfileFacts, target: string | undefined): DockerfileStageFacts | undefined {
  if (target === undefined) return stages.at(-1);
  return stages.find(({ name, index }) => name === target.toLowerCase() || String(index) === target);
}

function keyedSettings({ images = {} }: ProjectSettings): readonly Keyed<Build>[] {
  return Object.entries(images).flatMap(([image, value]) => {
    const [dockerfile = value, target] = value.split("#");
    return keyedImage({ path: SETTINGS, image, dockerfile, target, namedBy: undefined });
  });
}

function keyed(path: string, facts: ComposeFacts | undefined): readonly Keyed<Build>[] {
  return (facts?.builds ?? []).flatMap(({ image, dockerfile, target, place }): readonly Keyed<Build>[] => {
    const build = { path, image, dockerfile, target, namedBy: place };
    return [[targetsSubject(dockerfile), build], ...keyedImage(build)];
  });
}

function keyedImage(build: Build): readonly Keyed<Build>[] {
  const subject = build.image === undefined ? undefined : imageSubject(build.image);
  return subject === undefined ? [] : [[subject, build]];
}

function dockerfileSubject(path: string): Subject {
  return `dockerfile ${path}`;
}

function targetsSubject(dockerfile: string): Subject {
  return `targets ${dockerfile}`;
}

/** Whatever the tag. */
function imageSubject(reference: string): Subject | undefined {
  const parsed = parseImageReference(reference);
  return parsed === undefined ? undefined : `image ${repositoryOf(parsed)}`;
}
