/** Counts and lists in words. */
import type { Kind } from "@secpolicy/core";

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const kindNouns: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  dockerfile: ["Dockerfile", "Dockerfiles"],
  compose: ["compose file", "compose files"],
  kubernetes: ["Kubernetes file", "Kubernetes files"],
  nextjs: ["Next.js config", "Next.js configs"],
};

export function countOfKind(number: number, kind: Kind): string {
  return count(number, ...kindNouns[kind]);
}

/** How often each key occurs, in order of first occurrence. */
export function tally<T>(keys: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
