// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import dockerSocketPolicy from "./compose/docker-socket/policy.ts";
import duplicateKeyPolicy from "./compose/duplicate-key/policy.ts";
import networkInternalUnsetPolicy from "./compose/network-internal-unset/policy.ts";
import networkNotInternalPolicy from "./compose/network-not-internal/policy.ts";
import networkUndefinedPolicy from "./compose/network-undefined/policy.ts";
import privilegedPolicy from "./compose/privileged/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "compose/docker-socket", policy: dockerSocketPolicy },
  { id: "compose/duplicate-key", policy: duplicateKeyPolicy },
  { id: "compose/network-internal-unset", policy: networkInternalUnsetPolicy },
  { id: "compose/network-not-internal", policy: networkNotInternalPolicy },
  { id: "compose/network-undefined", policy: networkUndefinedPolicy },
  { id: "compose/privileged", policy: privilegedPolicy },
];
