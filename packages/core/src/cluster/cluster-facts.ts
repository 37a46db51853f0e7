/** The facts of all Kubernetes files, which are kept up to date when one of them changes. */
import type { KubernetesFacts, KustomizationFacts } from "@secpolicy/model";
import { isSame } from "../path-index.ts";
import type { Subject } from "../subjects.ts";
import { Kustomizations } from "./kustomizations.ts";
import { ObjectStore } from "./object-store.ts";
import { placesSubject } from "./shown.ts";

export interface FileFacts {
  readonly path: string;
  readonly facts: KubernetesFacts;
}

/** What kustomizations do to all files: few change, and nearly every answer depends on them. */
export const KUSTOMIZATIONS: Subject = "kustomizations";

/** Is the file one of those of the cluster? */
export function fileSubject(path: string): Subject {
  return `file ${path}`;
}

export class ClusterFacts {
  readonly kustomizations: Kustomizations;
  readonly objects: ObjectStore;
  readonly #paths = new Set<string>();

  /** In path order. */
  constructor(files: readonly FileFacts[]) {
    const kustomizations = new Map<string, KustomizationFacts>();
    for (const { path, facts } of files) {
      if (facts.isTemplate === true) continue;
      this.#paths.add(path);
      if (facts.kustomization !== undefined) kustomizations.set(path, facts.kustomization);
    }
    this.kustomizations = new Kustomizations(kustomizations);
    const objects = files.flatMap(({ facts }) => facts.objects);
    this.objects = new ObjectStore(objects, ({ place, pod }) =>
      pod === undefined ? undefined : this.kustomizations.labels(place.path, pod.labels),
    );
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /**
   * Takes other facts for a file's: the subjects that are no longer the same. Nothing when all has to be built again,
   * because another kustomization may concern every object.
   */
  replace(
    path: string,
    before: KubernetesFacts | undefined,
    after: KubernetesFacts | undefined,
  ): readonly Subject[] | undefined {
    if (!isSame(before?.kustomization, after?.kustomization)) return undefined;
    const changed = [placesSubject(path), ...this.objects.replace(path, before?.objects ?? [], after?.objects ?? [])];
    const isIn = after !== undefined && after.isTemplate !== true;
    if (this.has(path) === isIn) return changed;
    if (isIn) this.#paths.add(path);
    else this.#paths.delete(path);
    this.kustomizations.forget(path);
    return [fileSubject(path), ...changed];
  }
}
