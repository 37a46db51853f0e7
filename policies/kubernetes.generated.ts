// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import allowPrivilegeEscalationPolicy from "./kubernetes/allow-privilege-escalation/policy.ts";
import capabilitiesNotDroppedPolicy from "./kubernetes/capabilities-not-dropped/policy.generated.ts";
import duplicateKeyPolicy from "./kubernetes/duplicate-key/policy.ts";
import imageUserByNamePolicy from "./kubernetes/image-user-by-name/policy.ts";
import runAsNonRootPolicy from "./kubernetes/run-as-non-root/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "kubernetes/allow-privilege-escalation", policy: allowPrivilegeEscalationPolicy },
  { id: "kubernetes/capabilities-not-dropped", policy: capabilitiesNotDroppedPolicy },
  { id: "kubernetes/duplicate-key", policy: duplicateKeyPolicy },
  { id: "kubernetes/image-user-by-name", policy: imageUserByNamePolicy },
  { id: "kubernetes/run-as-non-root", policy: runAsNonRootPolicy },
];
