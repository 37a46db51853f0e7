/** Every kind at once, for callers that can't wait: ESLint rules are synchronous. */
import { compose } from "./compose/index.ts";
import { dockerfile } from "./dockerfile/index.ts";
import type { Kind } from "./document.ts";
import type { KindModule } from "./kind-module.ts";
import { kubernetes } from "./kubernetes/index.ts";
import { nextjs } from "./nextjs/index.ts";

export const kindModules: ReadonlyMap<Kind, KindModule> = new Map<Kind, KindModule>([
  ["dockerfile", dockerfile],
  ["compose", compose],
  ["kubernetes", kubernetes],
  ["nextjs", nextjs],
]);
