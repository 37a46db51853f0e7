// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import capabilityHostTakeoverPolicy from "./compose/capability-host-takeover/policy.ts";
import capabilityStrongPolicy from "./compose/capability-strong/policy.ts";
import cgroupParentPolicy from "./compose/cgroup-parent/policy.generated.ts";
import credentialsMountedPolicy from "./compose/credentials-mounted/policy.ts";
import dockerSocketPolicy from "./compose/docker-socket/policy.ts";
import duplicateKeyPolicy from "./compose/duplicate-key/policy.ts";
import hostCgroupPolicy from "./compose/host-cgroup/policy.generated.ts";
import hostDevicePolicy from "./compose/host-device/policy.ts";
import hostIpcPolicy from "./compose/host-ipc/policy.generated.ts";
import hostNetworkPolicy from "./compose/host-network/policy.generated.ts";
import hostPathExposedPolicy from "./compose/host-path-exposed/policy.ts";
import hostPathWritablePolicy from "./compose/host-path-writable/policy.ts";
import hostPidPolicy from "./compose/host-pid/policy.generated.ts";
import hostUserNamespacePolicy from "./compose/host-user-namespace/policy.generated.ts";
import hostUtsPolicy from "./compose/host-uts/policy.generated.ts";
import mountPropagationPolicy from "./compose/mount-propagation/policy.ts";
import networkInternalUnsetPolicy from "./compose/network-internal-unset/policy.ts";
import networkNotInternalPolicy from "./compose/network-not-internal/policy.ts";
import networkUndefinedPolicy from "./compose/network-undefined/policy.ts";
import parentDirectoryMountedPolicy from "./compose/parent-directory-mounted/policy.ts";
import privilegedPolicy from "./compose/privileged/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "compose/capability-host-takeover", policy: capabilityHostTakeoverPolicy },
  { id: "compose/capability-strong", policy: capabilityStrongPolicy },
  { id: "compose/cgroup-parent", policy: cgroupParentPolicy },
  { id: "compose/credentials-mounted", policy: credentialsMountedPolicy },
  { id: "compose/docker-socket", policy: dockerSocketPolicy },
  { id: "compose/duplicate-key", policy: duplicateKeyPolicy },
  { id: "compose/host-cgroup", policy: hostCgroupPolicy },
  { id: "compose/host-device", policy: hostDevicePolicy },
  { id: "compose/host-ipc", policy: hostIpcPolicy },
  { id: "compose/host-network", policy: hostNetworkPolicy },
  { id: "compose/host-path-exposed", policy: hostPathExposedPolicy },
  { id: "compose/host-path-writable", policy: hostPathWritablePolicy },
  { id: "compose/host-pid", policy: hostPidPolicy },
  { id: "compose/host-user-namespace", policy: hostUserNamespacePolicy },
  { id: "compose/host-uts", policy: hostUtsPolicy },
  { id: "compose/mount-propagation", policy: mountPropagationPolicy },
  { id: "compose/network-internal-unset", policy: networkInternalUnsetPolicy },
  { id: "compose/network-not-internal", policy: networkNotInternalPolicy },
  { id: "compose/network-undefined", policy: networkUndefinedPolicy },
  { id: "compose/parent-directory-mounted", policy: parentDirectoryMountedPolicy },
  { id: "compose/privileged", policy: privilegedPolicy },
];
