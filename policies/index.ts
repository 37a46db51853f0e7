// Written by `npm run generate`; changes are lost.
import type { Kind, NamedPolicy } from "@secpolicy/core";

export { catalogue } from "./catalogue.generated.ts";

type Loaders = { readonly [K in Kind]: () => Promise<{ readonly policies: readonly NamedPolicy[] }> };

const loaders: Loaders = {
  dockerfile: () => import("./dockerfile.generated.ts"),
  compose: () => import("./compose.generated.ts"),
  kubernetes: () => import("./kubernetes.generated.ts"),
  nextjs: () => import("./nextjs.generated.ts"),
};

/** Policies for documents of one kind; their code is loaded when first asked for. */
export async function loadPolicies(kind: Kind): Promise<readonly NamedPolicy[]> {
  return (await loaders[kind]()).policies;
}
