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
      const kustomization = kustomizationOf(facts);
      if (kustomization !== undefined) kustomizations.set(path, kustomization);
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
    if (!isSame(kustomizationOf(before), kustomizationOf(after))) return undefined;
    // Only the file's own objects ask whether it is there.
    if (after === undefined || after.isTemplate === true) this.#paths.delete(path);
    else this.#paths.add(path);
    this.kustomizations.forget(path);
    return [placesSubject(path), ...this.objects.replace(path, before?.objects ?? [], after?.objects ?? [])];
  }
}

function kustomizationOf(facts: KubernetesFacts | undefined): KustomizationFacts | undefined {
  return facts?.isTemplate === true ? undefined : facts?.kustomization;
}
