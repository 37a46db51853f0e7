// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";

export const policies: readonly NamedPolicy[] = [
];
