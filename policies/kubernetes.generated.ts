// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import allowPrivilegeEscalationPolicy from "./kubernetes/allow-privilege-escalation/policy.ts";
import capabilitiesNotDroppedPolicy from "./kubernetes/capabilities-not-dropped/policy.generated.ts";
import capabilityAddedPolicy from "./kubernetes/capability-added/policy.generated.ts";
import capabilityBeyondDefaultPolicy from "./kubernetes/capability-beyond-default/policy.generated.ts";
import dropAllSpellingPolicy from "./kubernetes/drop-all-spelling/policy.generated.ts";
import duplicateKeyPolicy from "./kubernetes/duplicate-key/policy.ts";
import hostIpcPolicy from "./kubernetes/host-ipc/policy.generated.ts";
import hostNetworkPolicy from "./kubernetes/host-network/policy.generated.ts";
import hostPathPolicy from "./kubernetes/host-path/policy.ts";
import hostPidPolicy from "./kubernetes/host-pid/policy.generated.ts";
import hostPortPolicy from "./kubernetes/host-port/policy.generated.ts";
import imageUserByNamePolicy from "./kubernetes/image-user-by-name/policy.ts";
import privilegedPolicy from "./kubernetes/privileged/policy.generated.ts";
import probeHostPolicy from "./kubernetes/probe-host/policy.generated.ts";
import runAsNonRootPolicy from "./kubernetes/run-as-non-root/policy.ts";
import windowsHostProcessPolicy from "./kubernetes/windows-host-process/policy.generated.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "kubernetes/allow-privilege-escalation", policy: allowPrivilegeEscalationPolicy },
  { id: "kubernetes/capabilities-not-dropped", policy: capabilitiesNotDroppedPolicy },
  { id: "kubernetes/capability-added", policy: capabilityAddedPolicy },
  { id: "kubernetes/capability-beyond-default", policy: capabilityBeyondDefaultPolicy },
  { id: "kubernetes/drop-all-spelling", policy: dropAllSpellingPolicy },
  { id: "kubernetes/duplicate-key", policy: duplicateKeyPolicy },
  { id: "kubernetes/host-ipc", policy: hostIpcPolicy },
  { id: "kubernetes/host-network", policy: hostNetworkPolicy },
  { id: "kubernetes/host-path", policy: hostPathPolicy },
  { id: "kubernetes/host-pid", policy: hostPidPolicy },
  { id: "kubernetes/host-port", policy: hostPortPolicy },
  { id: "kubernetes/image-user-by-name", policy: imageUserByNamePolicy },
  { id: "kubernetes/privileged", policy: privilegedPolicy },
  { id: "kubernetes/probe-host", policy: probeHostPolicy },
  { id: "kubernetes/run-as-non-root", policy: runAsNonRootPolicy },
  { id: "kubernetes/windows-host-process", policy: windowsHostProcessPolicy },
];
