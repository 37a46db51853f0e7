import type { Kind } from "./document.ts";
import type { KindModule } from "./kind-module.ts";

type Loaders = { readonly [K in Kind]: () => Promise<KindModule<K>> };

const loaders: Loaders = {
  dockerfile: async () => (await import("./dockerfile/index.ts")).dockerfile,
  compose: async () => (await import("./compose/index.ts")).compose,
  kubernetes: async () => (await import("./kubernetes/index.ts")).kubernetes,
  nextjs: async () => (await import("./nextjs/index.ts")).nextjs,
};

/** Loads the code for a kind: a project without Dockerfiles never pays for their parser. */
export function loadKind<K extends Kind>(kind: K): Promise<KindModule<K>> {
  return loaders[kind]();
}
