// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import { policies as dockerfile } from "./dockerfile.generated.ts";
import { policies as compose } from "./compose.generated.ts";
import { policies as kubernetes } from "./kubernetes.generated.ts";
import { policies as nextjs } from "./nextjs.generated.ts";

/** All policies at once, for callers that can't wait. */
export const policies: readonly NamedPolicy[] = [...dockerfile, ...compose, ...kubernetes, ...nextjs];
