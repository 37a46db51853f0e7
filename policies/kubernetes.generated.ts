// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import allAuthenticatedBoundPolicy from "./kubernetes/all-authenticated-bound/policy.ts";
import allowPrivilegeEscalationPolicy from "./kubernetes/allow-privilege-escalation/policy.ts";
import anonymousBoundPolicy from "./kubernetes/anonymous-bound/policy.ts";
import apiVersionDeprecatedPolicy from "./kubernetes/api-version-deprecated/policy.ts";
import apiVersionRemovedPolicy from "./kubernetes/api-version-removed/policy.ts";
import apparmorUnconfinedPolicy from "./kubernetes/apparmor-unconfined/policy.ts";
import autoscaledReplicasPolicy from "./kubernetes/autoscaled-replicas/policy.ts";
import autoscalerDuplicatePolicy from "./kubernetes/autoscaler-duplicate/policy.ts";
import autoscalerTargetMissingPolicy from "./kubernetes/autoscaler-target-missing/policy.ts";
import backendPortMissingPolicy from "./kubernetes/backend-port-missing/policy.ts";
import backendServiceMissingPolicy from "./kubernetes/backend-service-missing/policy.ts";
import capabilitiesNotDroppedPolicy from "./kubernetes/capabilities-not-dropped/policy.generated.ts";
import capabilityAddedPolicy from "./kubernetes/capability-added/policy.generated.ts";
import capabilityBeyondDefaultPolicy from "./kubernetes/capability-beyond-default/policy.generated.ts";
import capabilityHostTakeoverPolicy from "./kubernetes/capability-host-takeover/policy.ts";
import claimMissingPolicy from "./kubernetes/claim-missing/policy.ts";
import clusterAdminBoundPolicy from "./kubernetes/cluster-admin-bound/policy.ts";
import configKeyMissingPolicy from "./kubernetes/config-key-missing/policy.ts";
import configMapMissingPolicy from "./kubernetes/config-map-missing/policy.ts";
import containerSocketPolicy from "./kubernetes/container-socket/policy.ts";
import defaultAccountBoundPolicy from "./kubernetes/default-account-bound/policy.ts";
import disruptionBudgetBlocksEvictionsPolicy from "./kubernetes/disruption-budget-blocks-evictions/policy.ts";
import disruptionBudgetMissingPolicy from "./kubernetes/disruption-budget-missing/policy.ts";
import disruptionBudgetOverAutoscalerPolicy from "./kubernetes/disruption-budget-over-autoscaler/policy.ts";
import disruptionBudgetSelectsNothingPolicy from "./kubernetes/disruption-budget-selects-nothing/policy.ts";
import dropAllSpellingPolicy from "./kubernetes/drop-all-spelling/policy.generated.ts";
import duplicateKeyPolicy from "./kubernetes/duplicate-key/policy.ts";
import fieldMisspeltPolicy from "./kubernetes/field-misspelt/policy.ts";
import fieldOtherVersionPolicy from "./kubernetes/field-other-version/policy.ts";
import fieldRequiredPolicy from "./kubernetes/field-required/policy.ts";
import fieldTypePolicy from "./kubernetes/field-type/policy.ts";
import fieldUnknownPolicy from "./kubernetes/field-unknown/policy.ts";
import fieldValuePolicy from "./kubernetes/field-value/policy.ts";
import hostIpcPolicy from "./kubernetes/host-ipc/policy.generated.ts";
import hostNetworkPolicy from "./kubernetes/host-network/policy.generated.ts";
import hostPathPolicy from "./kubernetes/host-path/policy.ts";
import hostPathExposedPolicy from "./kubernetes/host-path-exposed/policy.ts";
import hostPathWritablePolicy from "./kubernetes/host-path-writable/policy.ts";
import hostPidPolicy from "./kubernetes/host-pid/policy.generated.ts";
import hostPortPolicy from "./kubernetes/host-port/policy.generated.ts";
import imageDigestMissingPolicy from "./kubernetes/image-digest-missing/policy.ts";
import imageLatestPolicy from "./kubernetes/image-latest/policy.ts";
import imageLatestNotPulledPolicy from "./kubernetes/image-latest-not-pulled/policy.ts";
import imageRegistryFrozenPolicy from "./kubernetes/image-registry-frozen/policy.ts";
import imageUntaggedPolicy from "./kubernetes/image-untagged/policy.ts";
import imageUserByNamePolicy from "./kubernetes/image-user-by-name/policy.ts";
import kindUnservedPolicy from "./kubernetes/kind-unserved/policy.ts";
import mastersBoundPolicy from "./kubernetes/masters-bound/policy.ts";
import monitorPortMissingPolicy from "./kubernetes/monitor-port-missing/policy.ts";
import monitorSelectsNothingPolicy from "./kubernetes/monitor-selects-nothing/policy.ts";
import networkPeerSelectsNothingPolicy from "./kubernetes/network-peer-selects-nothing/policy.ts";
import networkPolicyDnsForgottenPolicy from "./kubernetes/network-policy-dns-forgotten/policy.ts";
import networkPolicySelectsNothingPolicy from "./kubernetes/network-policy-selects-nothing/policy.ts";
import nonRootAsUserZeroPolicy from "./kubernetes/non-root-as-user-zero/policy.ts";
import nonRootNotRequiredPolicy from "./kubernetes/non-root-not-required/policy.ts";
import podNotIsolatedPolicy from "./kubernetes/pod-not-isolated/policy.ts";
import podTakesOverClusterPolicy from "./kubernetes/pod-takes-over-cluster/policy.ts";
import privilegedPolicy from "./kubernetes/privileged/policy.generated.ts";
import probeHostPolicy from "./kubernetes/probe-host/policy.generated.ts";
import procMountPolicy from "./kubernetes/proc-mount/policy.generated.ts";
import procMountInUserNamespacePolicy from "./kubernetes/proc-mount-in-user-namespace/policy.generated.ts";
import rbacAllRightsPolicy from "./kubernetes/rbac-all-rights/policy.ts";
import rbacCsrApprovalPolicy from "./kubernetes/rbac-csr-approval/policy.ts";
import rbacEscalationPolicy from "./kubernetes/rbac-escalation/policy.ts";
import rbacExecPolicy from "./kubernetes/rbac-exec/policy.ts";
import rbacImpersonatePolicy from "./kubernetes/rbac-impersonate/policy.ts";
import rbacNodesProxyPolicy from "./kubernetes/rbac-nodes-proxy/policy.ts";
import rbacPodsCreatablePolicy from "./kubernetes/rbac-pods-creatable/policy.ts";
import rbacSecretsReadablePolicy from "./kubernetes/rbac-secrets-readable/policy.ts";
import rbacTokensMintablePolicy from "./kubernetes/rbac-tokens-mintable/policy.ts";
import rbacVolumesCreatablePolicy from "./kubernetes/rbac-volumes-creatable/policy.ts";
import rbacWebhooksWritablePolicy from "./kubernetes/rbac-webhooks-writable/policy.ts";
import rbacWildcardResourcesPolicy from "./kubernetes/rbac-wildcard-resources/policy.ts";
import rbacWildcardVerbsPolicy from "./kubernetes/rbac-wildcard-verbs/policy.ts";
import referenceInOtherNamespacePolicy from "./kubernetes/reference-in-other-namespace/policy.ts";
import roleMissingPolicy from "./kubernetes/role-missing/policy.ts";
import routeClaimedTwicePolicy from "./kubernetes/route-claimed-twice/policy.ts";
import runAsNonRootPolicy from "./kubernetes/run-as-non-root/policy.ts";
import seccompProfileMissingPolicy from "./kubernetes/seccomp-profile-missing/policy.ts";
import seccompUnconfinedPolicy from "./kubernetes/seccomp-unconfined/policy.ts";
import secretInEnvironmentPolicy from "./kubernetes/secret-in-environment/policy.ts";
import secretMissingPolicy from "./kubernetes/secret-missing/policy.ts";
import selectorTemplateMismatchPolicy from "./kubernetes/selector-template-mismatch/policy.ts";
import selinuxOptionsPolicy from "./kubernetes/selinux-options/policy.ts";
import serviceAccountMissingPolicy from "./kubernetes/service-account-missing/policy.ts";
import serviceAccountOldFieldPolicy from "./kubernetes/service-account-old-field/policy.ts";
import serviceSelectorMismatchPolicy from "./kubernetes/service-selector-mismatch/policy.ts";
import serviceSelectsNothingPolicy from "./kubernetes/service-selects-nothing/policy.ts";
import serviceTargetPortMissingPolicy from "./kubernetes/service-target-port-missing/policy.ts";
import tokenMountedPolicy from "./kubernetes/token-mounted/policy.ts";
import tokenSecretPolicy from "./kubernetes/token-secret/policy.generated.ts";
import unsafeSysctlPolicy from "./kubernetes/unsafe-sysctl/policy.ts";
import userZeroPolicy from "./kubernetes/user-zero/policy.ts";
import volumeTypePolicy from "./kubernetes/volume-type/policy.generated.ts";
import windowsHostProcessPolicy from "./kubernetes/windows-host-process/policy.generated.ts";
import windowsNotDeclaredPolicy from "./kubernetes/windows-not-declared/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "kubernetes/all-authenticated-bound", policy: allAuthenticatedBoundPolicy },
  { id: "kubernetes/allow-privilege-escalation", policy: allowPrivilegeEscalationPolicy },
  { id: "kubernetes/anonymous-bound", policy: anonymousBoundPolicy },
  { id: "kubernetes/api-version-deprecated", policy: apiVersionDeprecatedPolicy },
  { id: "kubernetes/api-version-removed", policy: apiVersionRemovedPolicy },
  { id: "kubernetes/apparmor-unconfined", policy: apparmorUnconfinedPolicy },
  { id: "kubernetes/autoscaled-replicas", policy: autoscaledReplicasPolicy },
  { id: "kubernetes/autoscaler-duplicate", policy: autoscalerDuplicatePolicy },
  { id: "kubernetes/autoscaler-target-missing", policy: autoscalerTargetMissingPolicy },
  { id: "kubernetes/backend-port-missing", policy: backendPortMissingPolicy },
  { id: "kubernetes/backend-service-missing", policy: backendServiceMissingPolicy },
  { id: "kubernetes/capabilities-not-dropped", policy: capabilitiesNotDroppedPolicy },
  { id: "kubernetes/capability-added", policy: capabilityAddedPolicy },
  { id: "kubernetes/capability-beyond-default", policy: capabilityBeyondDefaultPolicy },
  { id: "kubernetes/capability-host-takeover", policy: capabilityHostTakeoverPolicy },
  { id: "kubernetes/claim-missing", policy: claimMissingPolicy },
  { id: "kubernetes/cluster-admin-bound", policy: clusterAdminBoundPolicy },
  { id: "kubernetes/config-key-missing", policy: configKeyMissingPolicy },
  { id: "kubernetes/config-map-missing", policy: configMapMissingPolicy },
  { id: "kubernetes/container-socket", policy: containerSocketPolicy },
  { id: "kubernetes/default-account-bound", policy: defaultAccountBoundPolicy },
  { id: "kubernetes/disruption-budget-blocks-evictions", policy: disruptionBudgetBlocksEvictionsPolicy },
  { id: "kubernetes/disruption-budget-missing", policy: disruptionBudgetMissingPolicy },
  { id: "kubernetes/disruption-budget-over-autoscaler", policy: disruptionBudgetOverAutoscalerPolicy },
  { id: "kubernetes/disruption-budget-selects-nothing", policy: disruptionBudgetSelectsNothingPolicy },
  { id: "kubernetes/drop-all-spelling", policy: dropAllSpellingPolicy },
  { id: "kubernetes/duplicate-key", policy: duplicateKeyPolicy },
  { id: "kubernetes/field-misspelt", policy: fieldMisspeltPolicy },
  { id: "kubernetes/field-other-version", policy: fieldOtherVersionPolicy },
  { id: "kubernetes/field-required", policy: fieldRequiredPolicy },
  { id: "kubernetes/field-type", policy: fieldTypePolicy },
  { id: "kubernetes/field-unknown", policy: fieldUnknownPolicy },
  { id: "kubernetes/field-value", policy: fieldValuePolicy },
  { id: "kubernetes/host-ipc", policy: hostIpcPolicy },
  { id: "kubernetes/host-network", policy: hostNetworkPolicy },
  { id: "kubernetes/host-path", policy: hostPathPolicy },
  { id: "kubernetes/host-path-exposed", policy: hostPathExposedPolicy },
  { id: "kubernetes/host-path-writable", policy: hostPathWritablePolicy },
  { id: "kubernetes/host-pid", policy: hostPidPolicy },
  { id: "kubernetes/host-port", policy: hostPortPolicy },
  { id: "kubernetes/image-digest-missing", policy: imageDigestMissingPolicy },
  { id: "kubernetes/image-latest", policy: imageLatestPolicy },
  { id: "kubernetes/image-latest-not-pulled", policy: imageLatestNotPulledPolicy },
  { id: "kubernetes/image-registry-frozen", policy: imageRegistryFrozenPolicy },
  { id: "kubernetes/image-untagged", policy: imageUntaggedPolicy },
  { id: "kubernetes/image-user-by-name", policy: imageUserByNamePolicy },
  { id: "kubernetes/kind-unserved", policy: kindUnservedPolicy },
  { id: "kubernetes/masters-bound", policy: mastersBoundPolicy },
  { id: "kubernetes/monitor-port-missing", policy: monitorPortMissingPolicy },
  { id: "kubernetes/monitor-selects-nothing", policy: monitorSelectsNothingPolicy },
  { id: "kubernetes/network-peer-selects-nothing", policy: networkPeerSelectsNothingPolicy },
  { id: "kubernetes/network-policy-dns-forgotten", policy: networkPolicyDnsForgottenPolicy },
  { id: "kubernetes/network-policy-selects-nothing", policy: networkPolicySelectsNothingPolicy },
  { id: "kubernetes/non-root-as-user-zero", policy: nonRootAsUserZeroPolicy },
  { id: "kubernetes/non-root-not-required", policy: nonRootNotRequiredPolicy },
  { id: "kubernetes/pod-not-isolated", policy: podNotIsolatedPolicy },
  { id: "kubernetes/pod-takes-over-cluster", policy: podTakesOverClusterPolicy },
  { id: "kubernetes/privileged", policy: privilegedPolicy },
  { id: "kubernetes/probe-host", policy: probeHostPolicy },
  { id: "kubernetes/proc-mount", policy: procMountPolicy },
  { id: "kubernetes/proc-mount-in-user-namespace", policy: procMountInUserNamespacePolicy },
  { id: "kubernetes/rbac-all-rights", policy: rbacAllRightsPolicy },
  { id: "kubernetes/rbac-csr-approval", policy: rbacCsrApprovalPolicy },
  { id: "kubernetes/rbac-escalation", policy: rbacEscalationPolicy },
  { id: "kubernetes/rbac-exec", policy: rbacExecPolicy },
  { id: "kubernetes/rbac-impersonate", policy: rbacImpersonatePolicy },
  { id: "kubernetes/rbac-nodes-proxy", policy: rbacNodesProxyPolicy },
  { id: "kubernetes/rbac-pods-creatable", policy: rbacPodsCreatablePolicy },
  { id: "kubernetes/rbac-secrets-readable", policy: rbacSecretsReadablePolicy },
  { id: "kubernetes/rbac-tokens-mintable", policy: rbacTokensMintablePolicy },
  { id: "kubernetes/rbac-volumes-creatable", policy: rbacVolumesCreatablePolicy },
  { id: "kubernetes/rbac-webhooks-writable", policy: rbacWebhooksWritablePolicy },
  { id: "kubernetes/rbac-wildcard-resources", policy: rbacWildcardResourcesPolicy },
  { id: "kubernetes/rbac-wildcard-verbs", policy: rbacWildcardVerbsPolicy },
  { id: "kubernetes/reference-in-other-namespace", policy: referenceInOtherNamespacePolicy },
  { id: "kubernetes/role-missing", policy: roleMissingPolicy },
  { id: "kubernetes/route-claimed-twice", policy: routeClaimedTwicePolicy },
  { id: "kubernetes/run-as-non-root", policy: runAsNonRootPolicy },
  { id: "kubernetes/seccomp-profile-missing", policy: seccompProfileMissingPolicy },
  { id: "kubernetes/seccomp-unconfined", policy: seccompUnconfinedPolicy },
  { id: "kubernetes/secret-in-environment", policy: secretInEnvironmentPolicy },
  { id: "kubernetes/secret-missing", policy: secretMissingPolicy },
  { id: "kubernetes/selector-template-mismatch", policy: selectorTemplateMismatchPolicy },
  { id: "kubernetes/selinux-options", policy: selinuxOptionsPolicy },
  { id: "kubernetes/service-account-missing", policy: serviceAccountMissingPolicy },
  { id: "kubernetes/service-account-old-field", policy: serviceAccountOldFieldPolicy },
  { id: "kubernetes/service-selector-mismatch", policy: serviceSelectorMismatchPolicy },
  { id: "kubernetes/service-selects-nothing", policy: serviceSelectsNothingPolicy },
  { id: "kubernetes/service-target-port-missing", policy: serviceTargetPortMissingPolicy },
  { id: "kubernetes/token-mounted", policy: tokenMountedPolicy },
  { id: "kubernetes/token-secret", policy: tokenSecretPolicy },
  { id: "kubernetes/unsafe-sysctl", policy: unsafeSysctlPolicy },
  { id: "kubernetes/user-zero", policy: userZeroPolicy },
  { id: "kubernetes/volume-type", policy: volumeTypePolicy },
  { id: "kubernetes/windows-host-process", policy: windowsHostProcessPolicy },
  { id: "kubernetes/windows-not-declared", policy: windowsNotDeclaredPolicy },
];
