// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import apiSocketPolicy from "./compose/api-socket/policy.generated.ts";
import apparmorUnconfinedPolicy from "./compose/apparmor-unconfined/policy.generated.ts";
import buildArgUndeclaredPolicy from "./compose/build-arg-undeclared/policy.ts";
import buildHostNetworkPolicy from "./compose/build-host-network/policy.generated.ts";
import buildPrivilegedPolicy from "./compose/build-privileged/policy.ts";
import buildTargetMissingPolicy from "./compose/build-target-missing/policy.ts";
import capabilitiesNotDroppedPolicy from "./compose/capabilities-not-dropped/policy.generated.ts";
import capabilityHostTakeoverPolicy from "./compose/capability-host-takeover/policy.ts";
import capabilityStrongPolicy from "./compose/capability-strong/policy.ts";
import cgroupParentPolicy from "./compose/cgroup-parent/policy.generated.ts";
import confinementRemovedPolicy from "./compose/confinement-removed/policy.ts";
import containerNameDuplicatePolicy from "./compose/container-name-duplicate/policy.ts";
import containerNameInvalidPolicy from "./compose/container-name-invalid/policy.ts";
import containerNameReplicasPolicy from "./compose/container-name-replicas/policy.ts";
import cpuUnlimitedPolicy from "./compose/cpu-unlimited/policy.generated.ts";
import credentialsMountedPolicy from "./compose/credentials-mounted/policy.ts";
import datastoreBesideEdgePolicy from "./compose/datastore-beside-edge/policy.ts";
import datastorePublishedPolicy from "./compose/datastore-published/policy.ts";
import defaultBridgePolicy from "./compose/default-bridge/policy.generated.ts";
import defaultNetworkSharedPolicy from "./compose/default-network-shared/policy.ts";
import dependencyCyclePolicy from "./compose/dependency-cycle/policy.ts";
import dependencyNeverHealthyPolicy from "./compose/dependency-never-healthy/policy.ts";
import dockerSocketPolicy from "./compose/docker-socket/policy.ts";
import duplicateKeyPolicy from "./compose/duplicate-key/policy.ts";
import envFileSecretPolicy from "./compose/env-file-secret/policy.ts";
import filesystemWritablePolicy from "./compose/filesystem-writable/policy.ts";
import healthcheckDisabledPolicy from "./compose/healthcheck-disabled/policy.ts";
import healthcheckFormPolicy from "./compose/healthcheck-form/policy.ts";
import healthcheckMissingPolicy from "./compose/healthcheck-missing/policy.ts";
import hostCgroupPolicy from "./compose/host-cgroup/policy.generated.ts";
import hostDevicePolicy from "./compose/host-device/policy.ts";
import hostGatewayPolicy from "./compose/host-gateway/policy.generated.ts";
import hostIpcPolicy from "./compose/host-ipc/policy.generated.ts";
import hostNetworkPolicy from "./compose/host-network/policy.generated.ts";
import hostPathExposedPolicy from "./compose/host-path-exposed/policy.ts";
import hostPathWritablePolicy from "./compose/host-path-writable/policy.ts";
import hostPidPolicy from "./compose/host-pid/policy.generated.ts";
import hostPortDuplicatePolicy from "./compose/host-port-duplicate/policy.ts";
import hostUserNamespacePolicy from "./compose/host-user-namespace/policy.generated.ts";
import hostUtsPolicy from "./compose/host-uts/policy.generated.ts";
import imageDigestMissingPolicy from "./compose/image-digest-missing/policy.ts";
import imageLatestPolicy from "./compose/image-latest/policy.ts";
import imageUntaggedPolicy from "./compose/image-untagged/policy.ts";
import keyMisspeltPolicy from "./compose/key-misspelt/policy.ts";
import keyReplacedPolicy from "./compose/key-replaced/policy.ts";
import keyUnknownPolicy from "./compose/key-unknown/policy.ts";
import labelDisabledPolicy from "./compose/label-disabled/policy.generated.ts";
import loggingDisabledPolicy from "./compose/logging-disabled/policy.generated.ts";
import memoryUnlimitedPolicy from "./compose/memory-unlimited/policy.generated.ts";
import mountPropagationPolicy from "./compose/mount-propagation/policy.ts";
import networkInternalUnsetPolicy from "./compose/network-internal-unset/policy.ts";
import networkModeConflictPolicy from "./compose/network-mode-conflict/policy.ts";
import networkNotInternalPolicy from "./compose/network-not-internal/policy.ts";
import networkUndefinedPolicy from "./compose/network-undefined/policy.ts";
import noNewPrivilegesMissingPolicy from "./compose/no-new-privileges-missing/policy.ts";
import parentDirectoryMountedPolicy from "./compose/parent-directory-mounted/policy.ts";
import pidsUnlimitedPolicy from "./compose/pids-unlimited/policy.generated.ts";
import portAllInterfacesPolicy from "./compose/port-all-interfaces/policy.ts";
import portNotExposedPolicy from "./compose/port-not-exposed/policy.ts";
import portWithoutEffectPolicy from "./compose/port-without-effect/policy.ts";
import privilegedPolicy from "./compose/privileged/policy.ts";
import privilegedGroupPolicy from "./compose/privileged-group/policy.generated.ts";
import readOnlyUnwritablePolicy from "./compose/read-only-unwritable/policy.ts";
import referenceUndefinedPolicy from "./compose/reference-undefined/policy.ts";
import resourceUnusedPolicy from "./compose/resource-unused/policy.ts";
import rootUserPolicy from "./compose/root-user/policy.generated.ts";
import seccompUnconfinedPolicy from "./compose/seccomp-unconfined/policy.generated.ts";
import secretFileCommittedPolicy from "./compose/secret-file-committed/policy.ts";
import secretLiteralPolicy from "./compose/secret-literal/policy.ts";
import secretPlaceholderPolicy from "./compose/secret-placeholder/policy.ts";
import settingContradictoryPolicy from "./compose/setting-contradictory/policy.ts";
import settingUnreadPolicy from "./compose/setting-unread/policy.ts";
import sshPortPolicy from "./compose/ssh-port/policy.ts";
import sysctlRefusedPolicy from "./compose/sysctl-refused/policy.ts";
import systempathsUnconfinedPolicy from "./compose/systempaths-unconfined/policy.generated.ts";
import tmpfsWeakenedPolicy from "./compose/tmpfs-weakened/policy.ts";
import tokenLiteralPolicy from "./compose/token-literal/policy.ts";
import ulimitRefusedPolicy from "./compose/ulimit-refused/policy.ts";
import userUndonePolicy from "./compose/user-undone/policy.ts";
import valueInvalidPolicy from "./compose/value-invalid/policy.ts";
import versionObsoletePolicy from "./compose/version-obsolete/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "compose/api-socket", policy: apiSocketPolicy },
  { id: "compose/apparmor-unconfined", policy: apparmorUnconfinedPolicy },
  { id: "compose/build-arg-undeclared", policy: buildArgUndeclaredPolicy },
  { id: "compose/build-host-network", policy: buildHostNetworkPolicy },
  { id: "compose/build-privileged", policy: buildPrivilegedPolicy },
  { id: "compose/build-target-missing", policy: buildTargetMissingPolicy },
  { id: "compose/capabilities-not-dropped", policy: capabilitiesNotDroppedPolicy },
  { id: "compose/capability-host-takeover", policy: capabilityHostTakeoverPolicy },
  { id: "compose/capability-strong", policy: capabilityStrongPolicy },
  { id: "compose/cgroup-parent", policy: cgroupParentPolicy },
  { id: "compose/confinement-removed", policy: confinementRemovedPolicy },
  { id: "compose/container-name-duplicate", policy: containerNameDuplicatePolicy },
  { id: "compose/container-name-invalid", policy: containerNameInvalidPolicy },
  { id: "compose/container-name-replicas", policy: containerNameReplicasPolicy },
  { id: "compose/cpu-unlimited", policy: cpuUnlimitedPolicy },
  { id: "compose/credentials-mounted", policy: credentialsMountedPolicy },
  { id: "compose/datastore-beside-edge", policy: datastoreBesideEdgePolicy },
  { id: "compose/datastore-published", policy: datastorePublishedPolicy },
  { id: "compose/default-bridge", policy: defaultBridgePolicy },
  { id: "compose/default-network-shared", policy: defaultNetworkSharedPolicy },
  { id: "compose/dependency-cycle", policy: dependencyCyclePolicy },
  { id: "compose/dependency-never-healthy", policy: dependencyNeverHealthyPolicy },
  { id: "compose/docker-socket", policy: dockerSocketPolicy },
  { id: "compose/duplicate-key", policy: duplicateKeyPolicy },
  { id: "compose/env-file-secret", policy: envFileSecretPolicy },
  { id: "compose/filesystem-writable", policy: filesystemWritablePolicy },
  { id: "compose/healthcheck-disabled", policy: healthcheckDisabledPolicy },
  { id: "compose/healthcheck-form", policy: healthcheckFormPolicy },
  { id: "compose/healthcheck-missing", policy: healthcheckMissingPolicy },
  { id: "compose/host-cgroup", policy: hostCgroupPolicy },
  { id: "compose/host-device", policy: hostDevicePolicy },
  { id: "compose/host-gateway", policy: hostGatewayPolicy },
  { id: "compose/host-ipc", policy: hostIpcPolicy },
  { id: "compose/host-network", policy: hostNetworkPolicy },
  { id: "compose/host-path-exposed", policy: hostPathExposedPolicy },
  { id: "compose/host-path-writable", policy: hostPathWritablePolicy },
  { id: "compose/host-pid", policy: hostPidPolicy },
  { id: "compose/host-port-duplicate", policy: hostPortDuplicatePolicy },
  { id: "compose/host-user-namespace", policy: hostUserNamespacePolicy },
  { id: "compose/host-uts", policy: hostUtsPolicy },
  { id: "compose/image-digest-missing", policy: imageDigestMissingPolicy },
  { id: "compose/image-latest", policy: imageLatestPolicy },
  { id: "compose/image-untagged", policy: imageUntaggedPolicy },
  { id: "compose/key-misspelt", policy: keyMisspeltPolicy },
  { id: "compose/key-replaced", policy: keyReplacedPolicy },
  { id: "compose/key-unknown", policy: keyUnknownPolicy },
  { id: "compose/label-disabled", policy: labelDisabledPolicy },
  { id: "compose/logging-disabled", policy: loggingDisabledPolicy },
  { id: "compose/memory-unlimited", policy: memoryUnlimitedPolicy },
  { id: "compose/mount-propagation", policy: mountPropagationPolicy },
  { id: "compose/network-internal-unset", policy: networkInternalUnsetPolicy },
  { id: "compose/network-mode-conflict", policy: networkModeConflictPolicy },
  { id: "compose/network-not-internal", policy: networkNotInternalPolicy },
  { id: "compose/network-undefined", policy: networkUndefinedPolicy },
  { id: "compose/no-new-privileges-missing", policy: noNewPrivilegesMissingPolicy },
  { id: "compose/parent-directory-mounted", policy: parentDirectoryMountedPolicy },
  { id: "compose/pids-unlimited", policy: pidsUnlimitedPolicy },
  { id: "compose/port-all-interfaces", policy: portAllInterfacesPolicy },
  { id: "compose/port-not-exposed", policy: portNotExposedPolicy },
  { id: "compose/port-without-effect", policy: portWithoutEffectPolicy },
  { id: "compose/privileged", policy: privilegedPolicy },
  { id: "compose/privileged-group", policy: privilegedGroupPolicy },
  { id: "compose/read-only-unwritable", policy: readOnlyUnwritablePolicy },
  { id: "compose/reference-undefined", policy: referenceUndefinedPolicy },
  { id: "compose/resource-unused", policy: resourceUnusedPolicy },
  { id: "compose/root-user", policy: rootUserPolicy },
  { id: "compose/seccomp-unconfined", policy: seccompUnconfinedPolicy },
  { id: "compose/secret-file-committed", policy: secretFileCommittedPolicy },
  { id: "compose/secret-literal", policy: secretLiteralPolicy },
  { id: "compose/secret-placeholder", policy: secretPlaceholderPolicy },
  { id: "compose/setting-contradictory", policy: settingContradictoryPolicy },
  { id: "compose/setting-unread", policy: settingUnreadPolicy },
  { id: "compose/ssh-port", policy: sshPortPolicy },
  { id: "compose/sysctl-refused", policy: sysctlRefusedPolicy },
  { id: "compose/systempaths-unconfined", policy: systempathsUnconfinedPolicy },
  { id: "compose/tmpfs-weakened", policy: tmpfsWeakenedPolicy },
  { id: "compose/token-literal", policy: tokenLiteralPolicy },
  { id: "compose/ulimit-refused", policy: ulimitRefusedPolicy },
  { id: "compose/user-undone", policy: userUndonePolicy },
  { id: "compose/value-invalid", policy: valueInvalidPolicy },
  { id: "compose/version-obsolete", policy: versionObsoletePolicy },
];
