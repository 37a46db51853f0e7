/** Which type an object is of. The group of `apps/v1` is `apps`, that of `v1` is empty. */
import type { Scalar } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";

/** As much of an object as its relations are read from. */
export interface Typed {
  readonly apiVersion: Scalar<string>;
  readonly kind: Scalar<string>;
  readonly yaml: YamlMap;
}

export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf("/");
  return slash === -1 ? "" : apiVersion.slice(0, slash);
}

export function isOf({ apiVersion, kind }: Typed, group: string | RegExp, ...kinds: readonly string[]): boolean {
  if (!apiVersion.known || !kind.known || !kinds.includes(kind.value)) return false;
  const own = groupOf(apiVersion.value);
  return typeof group === "string" ? own === group : group.test(own);
}
