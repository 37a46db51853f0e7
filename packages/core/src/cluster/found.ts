/** Answers about objects of the cluster. */
import type { KubernetesObject, KubernetesObjectFacts } from "@secpolicy/model";

/** What is certain, and whether files leave room for more. */
export interface Found {
  /** Objects that are certainly meant. */
  readonly objects: readonly KubernetesObjectFacts[];
  /** May others be meant? */
  readonly open: boolean;
  /** Do the files certainly lack what was asked for? */
  readonly isMissing: boolean;
}

/** Do facts tell of the object, or of a part of it that stands elsewhere? */
export function isSameObject({ kind, name }: KubernetesObject, facts: KubernetesObjectFacts): boolean {
  return kind.known && kind.value === facts.kind && name?.known === true && name.value === facts.name;
}

export function foundOf(objects: readonly KubernetesObjectFacts[], open: boolean): Found {
  return { objects, open, isMissing: objects.length === 0 && !open };
}

export function opened(object: KubernetesObjectFacts): KubernetesObjectFacts {
  const { pod, service, data } = object;
  return {
    ...object,
    pod: pod === undefined ? undefined : { ...pod, portsOpen: true },
    service: service === undefined ? undefined : { ...service, portsOpen: true },
    data: data === undefined ? undefined : { ...data, open: true },
  };
}
