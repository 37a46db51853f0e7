// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import accountSecretsListedPolicy from "./kubernetes/account-secrets-listed/policy.generated.ts";
import adminConsoleExposedPolicy from "./kubernetes/admin-console-exposed/policy.ts";
import allAuthenticatedBoundPolicy from "./kubernetes/all-authenticated-bound/policy.ts";
import allowPrivilegeEscalationPolicy from "./kubernetes/allow-privilege-escalation/policy.ts";
import anonymousBoundPolicy from "./kubernetes/anonymous-bound/policy.ts";
import apiServiceInsecurePolicy from "./kubernetes/api-service-insecure/policy.generated.ts";
import apiVersionDeprecatedPolicy from "./kubernetes/api-version-deprecated/policy.ts";
import apiVersionRemovedPolicy from "./kubernetes/api-version-removed/policy.ts";
import apparmorUnconfinedPolicy from "./kubernetes/apparmor-unconfined/policy.ts";
import autoscaledReplicasPolicy from "./kubernetes/autoscaled-replicas/policy.ts";
import autoscalerDuplicatePolicy from "./kubernetes/autoscaler-duplicate/policy.ts";
import autoscalerFixedPolicy from "./kubernetes/autoscaler-fixed/policy.ts";
import autoscalerRangeEmptyPolicy from "./kubernetes/autoscaler-range-empty/policy.ts";
import autoscalerSinglePolicy from "./kubernetes/autoscaler-single/policy.generated.ts";
import autoscalerTargetMissingPolicy from "./kubernetes/autoscaler-target-missing/policy.ts";
import backendPortMissingPolicy from "./kubernetes/backend-port-missing/policy.ts";
import backendServiceMissingPolicy from "./kubernetes/backend-service-missing/policy.ts";
import capabilitiesNotDroppedPolicy from "./kubernetes/capabilities-not-dropped/policy.generated.ts";
import capabilityAddedPolicy from "./kubernetes/capability-added/policy.generated.ts";
import capabilityBeyondDefaultPolicy from "./kubernetes/capability-beyond-default/policy.generated.ts";
import capabilityHostTakeoverPolicy from "./kubernetes/capability-host-takeover/policy.ts";
import claimMissingPolicy from "./kubernetes/claim-missing/policy.ts";
import claimWithoutSizePolicy from "./kubernetes/claim-without-size/policy.generated.ts";
import clusterAdminBoundPolicy from "./kubernetes/cluster-admin-bound/policy.ts";
import commandSudoPolicy from "./kubernetes/command-sudo/policy.generated.ts";
import configKeyMissingPolicy from "./kubernetes/config-key-missing/policy.ts";
import configMapMissingPolicy from "./kubernetes/config-map-missing/policy.ts";
import containerSocketPolicy from "./kubernetes/container-socket/policy.ts";
import controlPlaneFlagMissingPolicy from "./kubernetes/control-plane-flag-missing/policy.ts";
import controlPlaneOpenPolicy from "./kubernetes/control-plane-open/policy.ts";
import controlPlaneToleratedPolicy from "./kubernetes/control-plane-tolerated/policy.generated.ts";
import cpuLimitMissingPolicy from "./kubernetes/cpu-limit-missing/policy.generated.ts";
import cpuLimitSetPolicy from "./kubernetes/cpu-limit-set/policy.generated.ts";
import cpuRequestMissingPolicy from "./kubernetes/cpu-request-missing/policy.generated.ts";
import cpuWithoutUnitPolicy from "./kubernetes/cpu-without-unit/policy.ts";
import cronJobDeadlineMissingPolicy from "./kubernetes/cron-job-deadline-missing/policy.generated.ts";
import cronJobDeadlineTooShortPolicy from "./kubernetes/cron-job-deadline-too-short/policy.generated.ts";
import cronJobHistoryCutPolicy from "./kubernetes/cron-job-history-cut/policy.generated.ts";
import cronJobOverlapPolicy from "./kubernetes/cron-job-overlap/policy.generated.ts";
import dashboardPolicy from "./kubernetes/dashboard/policy.generated.ts";
import dashboardLoginSkippedPolicy from "./kubernetes/dashboard-login-skipped/policy.generated.ts";
import debugModePolicy from "./kubernetes/debug-mode/policy.ts";
import defaultAccountBoundPolicy from "./kubernetes/default-account-bound/policy.ts";
import defaultAccountTokenPolicy from "./kubernetes/default-account-token/policy.generated.ts";
import disruptionBudgetBlocksEvictionsPolicy from "./kubernetes/disruption-budget-blocks-evictions/policy.ts";
import disruptionBudgetContradictoryPolicy from "./kubernetes/disruption-budget-contradictory/policy.generated.ts";
import disruptionBudgetEmptyPolicy from "./kubernetes/disruption-budget-empty/policy.generated.ts";
import disruptionBudgetMissingPolicy from "./kubernetes/disruption-budget-missing/policy.ts";
import disruptionBudgetOverAutoscalerPolicy from "./kubernetes/disruption-budget-over-autoscaler/policy.ts";
import disruptionBudgetSelectsNothingPolicy from "./kubernetes/disruption-budget-selects-nothing/policy.ts";
import disruptionBudgetUnhealthyPodsPolicy from "./kubernetes/disruption-budget-unhealthy-pods/policy.generated.ts";
import dropAllSpellingPolicy from "./kubernetes/drop-all-spelling/policy.generated.ts";
import duplicateKeyPolicy from "./kubernetes/duplicate-key/policy.ts";
import emptyDirUnlimitedPolicy from "./kubernetes/empty-dir-unlimited/policy.generated.ts";
import encryptionKeyCommittedPolicy from "./kubernetes/encryption-key-committed/policy.ts";
import encryptionOffFirstPolicy from "./kubernetes/encryption-off-first/policy.ts";
import ephemeralContainersDeclaredPolicy from "./kubernetes/ephemeral-containers-declared/policy.generated.ts";
import ephemeralStorageUnlimitedPolicy from "./kubernetes/ephemeral-storage-unlimited/policy.generated.ts";
import etcdAuthoritySharedPolicy from "./kubernetes/etcd-authority-shared/policy.ts";
import fieldMisspeltPolicy from "./kubernetes/field-misspelt/policy.ts";
import fieldOtherVersionPolicy from "./kubernetes/field-other-version/policy.ts";
import fieldRequiredPolicy from "./kubernetes/field-required/policy.ts";
import fieldTypePolicy from "./kubernetes/field-type/policy.ts";
import fieldUnknownPolicy from "./kubernetes/field-unknown/policy.ts";
import fieldValuePolicy from "./kubernetes/field-value/policy.ts";
import filesystemWritablePolicy from "./kubernetes/filesystem-writable/policy.generated.ts";
import gatekeeperRepositoryPrefixPolicy from "./kubernetes/gatekeeper-repository-prefix/policy.generated.ts";
import gracePeriodBeforeHookPolicy from "./kubernetes/grace-period-before-hook/policy.ts";
import gracePeriodZeroPolicy from "./kubernetes/grace-period-zero/policy.generated.ts";
import groupLowPolicy from "./kubernetes/group-low/policy.generated.ts";
import groupZeroPolicy from "./kubernetes/group-zero/policy.ts";
import hostAliasesPolicy from "./kubernetes/host-aliases/policy.generated.ts";
import hostIpcPolicy from "./kubernetes/host-ipc/policy.generated.ts";
import hostNetworkPolicy from "./kubernetes/host-network/policy.generated.ts";
import hostPathPolicy from "./kubernetes/host-path/policy.ts";
import hostPathCredentialsPolicy from "./kubernetes/host-path-credentials/policy.ts";
import hostPathExposedPolicy from "./kubernetes/host-path-exposed/policy.ts";
import hostPathNotReadOnlyPolicy from "./kubernetes/host-path-not-read-only/policy.ts";
import hostPathWritablePolicy from "./kubernetes/host-path-writable/policy.ts";
import hostPidPolicy from "./kubernetes/host-pid/policy.generated.ts";
import hostPortPolicy from "./kubernetes/host-port/policy.generated.ts";
import hostUsersPolicy from "./kubernetes/host-users/policy.generated.ts";
import imageDigestMissingPolicy from "./kubernetes/image-digest-missing/policy.ts";
import imageLatestPolicy from "./kubernetes/image-latest/policy.ts";
import imageLatestNotPulledPolicy from "./kubernetes/image-latest-not-pulled/policy.ts";
import imageRegistryFrozenPolicy from "./kubernetes/image-registry-frozen/policy.ts";
import imageRegistryNotAllowedPolicy from "./kubernetes/image-registry-not-allowed/policy.ts";
import imageUntaggedPolicy from "./kubernetes/image-untagged/policy.ts";
import imageUserByNamePolicy from "./kubernetes/image-user-by-name/policy.ts";
import ingressAnnotationInjectionPolicy from "./kubernetes/ingress-annotation-injection/policy.ts";
import ingressDefaultBackendPolicy from "./kubernetes/ingress-default-backend/policy.generated.ts";
import ingressHostOpenPolicy from "./kubernetes/ingress-host-open/policy.generated.ts";
import ingressHostWithoutTlsPolicy from "./kubernetes/ingress-host-without-tls/policy.ts";
import ingressNginxRetiredPolicy from "./kubernetes/ingress-nginx-retired/policy.generated.ts";
import ingressSnippetPolicy from "./kubernetes/ingress-snippet/policy.ts";
import ingressSnippetReadsFilesPolicy from "./kubernetes/ingress-snippet-reads-files/policy.ts";
import ingressWithoutTlsPolicy from "./kubernetes/ingress-without-tls/policy.generated.ts";
import jobKeptPolicy from "./kubernetes/job-kept/policy.generated.ts";
import kindUnservedPolicy from "./kubernetes/kind-unserved/policy.ts";
import kubeconfigCredentialPolicy from "./kubernetes/kubeconfig-credential/policy.ts";
import kubeconfigInsecurePolicy from "./kubernetes/kubeconfig-insecure/policy.generated.ts";
import kubeletAlwaysAllowPolicy from "./kubernetes/kubelet-always-allow/policy.generated.ts";
import kubeletAnonymousPolicy from "./kubernetes/kubelet-anonymous/policy.generated.ts";
import kubeletCertificateKeptPolicy from "./kubernetes/kubelet-certificate-kept/policy.generated.ts";
import kubeletIptablesChainsPolicy from "./kubernetes/kubelet-iptables-chains/policy.generated.ts";
import kubeletKernelDefaultsPolicy from "./kubernetes/kubelet-kernel-defaults/policy.generated.ts";
import kubeletProcessesUnlimitedPolicy from "./kubernetes/kubelet-processes-unlimited/policy.generated.ts";
import kubeletReadOnlyPortPolicy from "./kubernetes/kubelet-read-only-port/policy.generated.ts";
import kubeletStreamingTimeoutPolicy from "./kubernetes/kubelet-streaming-timeout/policy.generated.ts";
import kubeletWeakCiphersPolicy from "./kubernetes/kubelet-weak-ciphers/policy.generated.ts";
import labelInvalidPolicy from "./kubernetes/label-invalid/policy.ts";
import livenessProbeMissingPolicy from "./kubernetes/liveness-probe-missing/policy.generated.ts";
import loadBalancerOpenPolicy from "./kubernetes/load-balancer-open/policy.ts";
import mastersBoundPolicy from "./kubernetes/masters-bound/policy.ts";
import memoryInMillibytesPolicy from "./kubernetes/memory-in-millibytes/policy.ts";
import memoryLimitMissingPolicy from "./kubernetes/memory-limit-missing/policy.generated.ts";
import memoryRequestMissingPolicy from "./kubernetes/memory-request-missing/policy.generated.ts";
import memoryVolumeUnlimitedPolicy from "./kubernetes/memory-volume-unlimited/policy.generated.ts";
import monitorPortMissingPolicy from "./kubernetes/monitor-port-missing/policy.ts";
import monitorSelectsNothingPolicy from "./kubernetes/monitor-selects-nothing/policy.ts";
import mountPathDuplicatePolicy from "./kubernetes/mount-path-duplicate/policy.ts";
import mountPropagationPolicy from "./kubernetes/mount-propagation/policy.generated.ts";
import namespaceDefaultPolicy from "./kubernetes/namespace-default/policy.generated.ts";
import namespaceLimitRangeMissingPolicy from "./kubernetes/namespace-limit-range-missing/policy.ts";
import namespaceNotIsolatedPolicy from "./kubernetes/namespace-not-isolated/policy.ts";
import namespaceOfSystemPolicy from "./kubernetes/namespace-of-system/policy.generated.ts";
import namespaceQuotaMissingPolicy from "./kubernetes/namespace-quota-missing/policy.ts";
import namespaceStandardMissingPolicy from "./kubernetes/namespace-standard-missing/policy.generated.ts";
import namespaceStandardMisspeltPolicy from "./kubernetes/namespace-standard-misspelt/policy.ts";
import namespaceStandardPrivilegedPolicy from "./kubernetes/namespace-standard-privileged/policy.generated.ts";
import networkPeerSelectsNothingPolicy from "./kubernetes/network-peer-selects-nothing/policy.ts";
import networkPolicyAllowsAllPolicy from "./kubernetes/network-policy-allows-all/policy.ts";
import networkPolicyDnsForgottenPolicy from "./kubernetes/network-policy-dns-forgotten/policy.ts";
import networkPolicyEgressOpenPolicy from "./kubernetes/network-policy-egress-open/policy.generated.ts";
import networkPolicyOpenToInternetPolicy from "./kubernetes/network-policy-open-to-internet/policy.generated.ts";
import networkPolicyRulesIgnoredPolicy from "./kubernetes/network-policy-rules-ignored/policy.ts";
import networkPolicySelectsNothingPolicy from "./kubernetes/network-policy-selects-nothing/policy.ts";
import nodeLabelOldPolicy from "./kubernetes/node-label-old/policy.ts";
import nonRootAsUserZeroPolicy from "./kubernetes/non-root-as-user-zero/policy.ts";
import nonRootNotRequiredPolicy from "./kubernetes/non-root-not-required/policy.ts";
import objectDuplicatePolicy from "./kubernetes/object-duplicate/policy.ts";
import podBarePolicy from "./kubernetes/pod-bare/policy.generated.ts";
import podBestEffortPolicy from "./kubernetes/pod-best-effort/policy.generated.ts";
import podIsolatedOneWayPolicy from "./kubernetes/pod-isolated-one-way/policy.ts";
import podNotIsolatedPolicy from "./kubernetes/pod-not-isolated/policy.ts";
import podSpreadMissingPolicy from "./kubernetes/pod-spread-missing/policy.generated.ts";
import podTakesOverClusterPolicy from "./kubernetes/pod-takes-over-cluster/policy.ts";
import portDuplicatePolicy from "./kubernetes/port-duplicate/policy.ts";
import portNameInvalidPolicy from "./kubernetes/port-name-invalid/policy.generated.ts";
import privilegedPolicy from "./kubernetes/privileged/policy.generated.ts";
import probeHostPolicy from "./kubernetes/probe-host/policy.generated.ts";
import probePortNameUnknownPolicy from "./kubernetes/probe-port-name-unknown/policy.ts";
import probePortUndeclaredPolicy from "./kubernetes/probe-port-undeclared/policy.ts";
import probeSuccessThresholdPolicy from "./kubernetes/probe-success-threshold/policy.ts";
import probesIdenticalPolicy from "./kubernetes/probes-identical/policy.ts";
import procMountPolicy from "./kubernetes/proc-mount/policy.generated.ts";
import procMountInUserNamespacePolicy from "./kubernetes/proc-mount-in-user-namespace/policy.generated.ts";
import processNamespaceSharedPolicy from "./kubernetes/process-namespace-shared/policy.generated.ts";
import progressDeadlineBeforeStartPolicy from "./kubernetes/progress-deadline-before-start/policy.ts";
import proxyMetricsOpenPolicy from "./kubernetes/proxy-metrics-open/policy.generated.ts";
import rbacAllRightsPolicy from "./kubernetes/rbac-all-rights/policy.ts";
import rbacAwsAuthWritablePolicy from "./kubernetes/rbac-aws-auth-writable/policy.ts";
import rbacBindingsWritablePolicy from "./kubernetes/rbac-bindings-writable/policy.ts";
import rbacCorednsWritablePolicy from "./kubernetes/rbac-coredns-writable/policy.ts";
import rbacCsrApprovalPolicy from "./kubernetes/rbac-csr-approval/policy.ts";
import rbacEndpointsWritablePolicy from "./kubernetes/rbac-endpoints-writable/policy.ts";
import rbacEscalationPolicy from "./kubernetes/rbac-escalation/policy.ts";
import rbacExecPolicy from "./kubernetes/rbac-exec/policy.ts";
import rbacImpersonatePolicy from "./kubernetes/rbac-impersonate/policy.ts";
import rbacNodesProxyPolicy from "./kubernetes/rbac-nodes-proxy/policy.ts";
import rbacPodsCreatablePolicy from "./kubernetes/rbac-pods-creatable/policy.ts";
import rbacPortForwardPolicy from "./kubernetes/rbac-port-forward/policy.ts";
import rbacSecretsReadablePolicy from "./kubernetes/rbac-secrets-readable/policy.ts";
import rbacServiceStatusWritablePolicy from "./kubernetes/rbac-service-status-writable/policy.ts";
import rbacTokensMintablePolicy from "./kubernetes/rbac-tokens-mintable/policy.ts";
import rbacVolumesCreatablePolicy from "./kubernetes/rbac-volumes-creatable/policy.ts";
import rbacWebhooksWritablePolicy from "./kubernetes/rbac-webhooks-writable/policy.ts";
import rbacWildcardResourcesPolicy from "./kubernetes/rbac-wildcard-resources/policy.ts";
import rbacWildcardVerbsPolicy from "./kubernetes/rbac-wildcard-verbs/policy.ts";
import readinessProbeMissingPolicy from "./kubernetes/readiness-probe-missing/policy.generated.ts";
import referenceInOtherNamespacePolicy from "./kubernetes/reference-in-other-namespace/policy.ts";
import replicaSinglePolicy from "./kubernetes/replica-single/policy.generated.ts";
import requestAboveLimitPolicy from "./kubernetes/request-above-limit/policy.ts";
import resourcesNotGuaranteedPolicy from "./kubernetes/resources-not-guaranteed/policy.ts";
import restartPolicyInvalidPolicy from "./kubernetes/restart-policy-invalid/policy.generated.ts";
import roleMissingPolicy from "./kubernetes/role-missing/policy.ts";
import rollingUpdateStuckPolicy from "./kubernetes/rolling-update-stuck/policy.generated.ts";
import routeClaimedTwicePolicy from "./kubernetes/route-claimed-twice/policy.ts";
import runAsNonRootPolicy from "./kubernetes/run-as-non-root/policy.ts";
import sccPrivilegedPolicy from "./kubernetes/scc-privileged/policy.generated.ts";
import scheduleInvalidPolicy from "./kubernetes/schedule-invalid/policy.ts";
import seccompAnnotationIgnoredPolicy from "./kubernetes/seccomp-annotation-ignored/policy.ts";
import seccompProfileMissingPolicy from "./kubernetes/seccomp-profile-missing/policy.ts";
import seccompUnconfinedPolicy from "./kubernetes/seccomp-unconfined/policy.ts";
import secretCommittedPolicy from "./kubernetes/secret-committed/policy.ts";
import secretCommittedPlaceholderPolicy from "./kubernetes/secret-committed-placeholder/policy.ts";
import secretInConfigMapPolicy from "./kubernetes/secret-in-config-map/policy.ts";
import secretInEnvironmentPolicy from "./kubernetes/secret-in-environment/policy.ts";
import secretMissingPolicy from "./kubernetes/secret-missing/policy.ts";
import secretPlaceholderPolicy from "./kubernetes/secret-placeholder/policy.ts";
import secretThroughEnvironmentPolicy from "./kubernetes/secret-through-environment/policy.ts";
import selectorTemplateMismatchPolicy from "./kubernetes/selector-template-mismatch/policy.ts";
import selinuxOptionsPolicy from "./kubernetes/selinux-options/policy.ts";
import serviceAccountMissingPolicy from "./kubernetes/service-account-missing/policy.ts";
import serviceAccountOldFieldPolicy from "./kubernetes/service-account-old-field/policy.ts";
import serviceDuplicatePolicy from "./kubernetes/service-duplicate/policy.ts";
import serviceExternalIpsPolicy from "./kubernetes/service-external-ips/policy.generated.ts";
import serviceExternalNameLocalPolicy from "./kubernetes/service-external-name-local/policy.generated.ts";
import serviceLinksPolicy from "./kubernetes/service-links/policy.generated.ts";
import serviceNodePortPolicy from "./kubernetes/service-node-port/policy.generated.ts";
import serviceNotReadyAddressesPolicy from "./kubernetes/service-not-ready-addresses/policy.generated.ts";
import serviceSelectorMismatchPolicy from "./kubernetes/service-selector-mismatch/policy.ts";
import serviceSelectsNothingPolicy from "./kubernetes/service-selects-nothing/policy.ts";
import serviceTargetPortMissingPolicy from "./kubernetes/service-target-port-missing/policy.ts";
import sshPortPolicy from "./kubernetes/ssh-port/policy.ts";
import statefulSetClaimSharedPolicy from "./kubernetes/stateful-set-claim-shared/policy.generated.ts";
import statefulSetServiceMissingPolicy from "./kubernetes/stateful-set-service-missing/policy.ts";
import statefulSetServiceNotHeadlessPolicy from "./kubernetes/stateful-set-service-not-headless/policy.ts";
import strategyRecreatePolicy from "./kubernetes/strategy-recreate/policy.generated.ts";
import sysctlEscapePolicy from "./kubernetes/sysctl-escape/policy.generated.ts";
import targetPortNameInvalidPolicy from "./kubernetes/target-port-name-invalid/policy.generated.ts";
import tillerPolicy from "./kubernetes/tiller/policy.generated.ts";
import tillerServicePolicy from "./kubernetes/tiller-service/policy.generated.ts";
import tokenLongLivedPolicy from "./kubernetes/token-long-lived/policy.generated.ts";
import tokenMountedPolicy from "./kubernetes/token-mounted/policy.ts";
import tokenSecretPolicy from "./kubernetes/token-secret/policy.generated.ts";
import unsafeSysctlPolicy from "./kubernetes/unsafe-sysctl/policy.ts";
import userLowPolicy from "./kubernetes/user-low/policy.generated.ts";
import userZeroPolicy from "./kubernetes/user-zero/policy.ts";
import variableDuplicatePolicy from "./kubernetes/variable-duplicate/policy.ts";
import variableUsedBeforeSetPolicy from "./kubernetes/variable-used-before-set/policy.ts";
import verticalAutoscalerBesideHorizontalPolicy from "./kubernetes/vertical-autoscaler-beside-horizontal/policy.ts";
import verticalAutoscalerDuplicatePolicy from "./kubernetes/vertical-autoscaler-duplicate/policy.ts";
import verticalAutoscalerTargetMissingPolicy from "./kubernetes/vertical-autoscaler-target-missing/policy.ts";
import volumeMountUnknownPolicy from "./kubernetes/volume-mount-unknown/policy.ts";
import volumeOnHostPathPolicy from "./kubernetes/volume-on-host-path/policy.generated.ts";
import volumeTypePolicy from "./kubernetes/volume-type/policy.generated.ts";
import volumeUnusedPolicy from "./kubernetes/volume-unused/policy.ts";
import windowsAdministratorPolicy from "./kubernetes/windows-administrator/policy.ts";
import windowsHostProcessPolicy from "./kubernetes/windows-host-process/policy.generated.ts";
import windowsNotDeclaredPolicy from "./kubernetes/windows-not-declared/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "kubernetes/account-secrets-listed", policy: accountSecretsListedPolicy },
  { id: "kubernetes/admin-console-exposed", policy: adminConsoleExposedPolicy },
  { id: "kubernetes/all-authenticated-bound", policy: allAuthenticatedBoundPolicy },
  { id: "kubernetes/allow-privilege-escalation", policy: allowPrivilegeEscalationPolicy },
  { id: "kubernetes/anonymous-bound", policy: anonymousBoundPolicy },
  { id: "kubernetes/api-service-insecure", policy: apiServiceInsecurePolicy },
  { id: "kubernetes/api-version-deprecated", policy: apiVersionDeprecatedPolicy },
  { id: "kubernetes/api-version-removed", policy: apiVersionRemovedPolicy },
  { id: "kubernetes/apparmor-unconfined", policy: apparmorUnconfinedPolicy },
  { id: "kubernetes/autoscaled-replicas", policy: autoscaledReplicasPolicy },
  { id: "kubernetes/autoscaler-duplicate", policy: autoscalerDuplicatePolicy },
  { id: "kubernetes/autoscaler-fixed", policy: autoscalerFixedPolicy },
  { id: "kubernetes/autoscaler-range-empty", policy: autoscalerRangeEmptyPolicy },
  { id: "kubernetes/autoscaler-single", policy: autoscalerSinglePolicy },
  { id: "kubernetes/autoscaler-target-missing", policy: autoscalerTargetMissingPolicy },
  { id: "kubernetes/backend-port-missing", policy: backendPortMissingPolicy },
  { id: "kubernetes/backend-service-missing", policy: backendServiceMissingPolicy },
  { id: "kubernetes/capabilities-not-dropped", policy: capabilitiesNotDroppedPolicy },
  { id: "kubernetes/capability-added", policy: capabilityAddedPolicy },
  { id: "kubernetes/capability-beyond-default", policy: capabilityBeyondDefaultPolicy },
  { id: "kubernetes/capability-host-takeover", policy: capabilityHostTakeoverPolicy },
  { id: "kubernetes/claim-missing", policy: claimMissingPolicy },
  { id: "kubernetes/claim-without-size", policy: claimWithoutSizePolicy },
  { id: "kubernetes/cluster-admin-bound", policy: clusterAdminBoundPolicy },
  { id: "kubernetes/command-sudo", policy: commandSudoPolicy },
  { id: "kubernetes/config-key-missing", policy: configKeyMissingPolicy },
  { id: "kubernetes/config-map-missing", policy: configMapMissingPolicy },
  { id: "kubernetes/container-socket", policy: containerSocketPolicy },
  { id: "kubernetes/control-plane-flag-missing", policy: controlPlaneFlagMissingPolicy },
  { id: "kubernetes/control-plane-open", policy: controlPlaneOpenPolicy },
  { id: "kubernetes/control-plane-tolerated", policy: controlPlaneToleratedPolicy },
  { id: "kubernetes/cpu-limit-missing", policy: cpuLimitMissingPolicy },
  { id: "kubernetes/cpu-limit-set", policy: cpuLimitSetPolicy },
  { id: "kubernetes/cpu-request-missing", policy: cpuRequestMissingPolicy },
  { id: "kubernetes/cpu-without-unit", policy: cpuWithoutUnitPolicy },
  { id: "kubernetes/cron-job-deadline-missing", policy: cronJobDeadlineMissingPolicy },
  { id: "kubernetes/cron-job-deadline-too-short", policy: cronJobDeadlineTooShortPolicy },
  { id: "kubernetes/cron-job-history-cut", policy: cronJobHistoryCutPolicy },
  { id: "kubernetes/cron-job-overlap", policy: cronJobOverlapPolicy },
  { id: "kubernetes/dashboard", policy: dashboardPolicy },
  { id: "kubernetes/dashboard-login-skipped", policy: dashboardLoginSkippedPolicy },
  { id: "kubernetes/debug-mode", policy: debugModePolicy },
  { id: "kubernetes/default-account-bound", policy: defaultAccountBoundPolicy },
  { id: "kubernetes/default-account-token", policy: defaultAccountTokenPolicy },
  { id: "kubernetes/disruption-budget-blocks-evictions", policy: disruptionBudgetBlocksEvictionsPolicy },
  { id: "kubernetes/disruption-budget-contradictory", policy: disruptionBudgetContradictoryPolicy },
  { id: "kubernetes/disruption-budget-empty", policy: disruptionBudgetEmptyPolicy },
  { id: "kubernetes/disruption-budget-missing", policy: disruptionBudgetMissingPolicy },
  { id: "kubernetes/disruption-budget-over-autoscaler", policy: disruptionBudgetOverAutoscalerPolicy },
  { id: "kubernetes/disruption-budget-selects-nothing", policy: disruptionBudgetSelectsNothingPolicy },
  { id: "kubernetes/disruption-budget-unhealthy-pods", policy: disruptionBudgetUnhealthyPodsPolicy },
  { id: "kubernetes/drop-all-spelling", policy: dropAllSpellingPolicy },
  { id: "kubernetes/duplicate-key", policy: duplicateKeyPolicy },
  { id: "kubernetes/empty-dir-unlimited", policy: emptyDirUnlimitedPolicy },
  { id: "kubernetes/encryption-key-committed", policy: encryptionKeyCommittedPolicy },
  { id: "kubernetes/encryption-off-first", policy: encryptionOffFirstPolicy },
  { id: "kubernetes/ephemeral-containers-declared", policy: ephemeralContainersDeclaredPolicy },
  { id: "kubernetes/ephemeral-storage-unlimited", policy: ephemeralStorageUnlimitedPolicy },
  { id: "kubernetes/etcd-authority-shared", policy: etcdAuthoritySharedPolicy },
  { id: "kubernetes/field-misspelt", policy: fieldMisspeltPolicy },
  { id: "kubernetes/field-other-version", policy: fieldOtherVersionPolicy },
  { id: "kubernetes/field-required", policy: fieldRequiredPolicy },
  { id: "kubernetes/field-type", policy: fieldTypePolicy },
  { id: "kubernetes/field-unknown", policy: fieldUnknownPolicy },
  { id: "kubernetes/field-value", policy: fieldValuePolicy },
  { id: "kubernetes/filesystem-writable", policy: filesystemWritablePolicy },
  { id: "kubernetes/gatekeeper-repository-prefix", policy: gatekeeperRepositoryPrefixPolicy },
  { id: "kubernetes/grace-period-before-hook", policy: gracePeriodBeforeHookPolicy },
  { id: "kubernetes/grace-period-zero", policy: gracePeriodZeroPolicy },
  { id: "kubernetes/group-low", policy: groupLowPolicy },
  { id: "kubernetes/group-zero", policy: groupZeroPolicy },
  { id: "kubernetes/host-aliases", policy: hostAliasesPolicy },
  { id: "kubernetes/host-ipc", policy: hostIpcPolicy },
  { id: "kubernetes/host-network", policy: hostNetworkPolicy },
  { id: "kubernetes/host-path", policy: hostPathPolicy },
  { id: "kubernetes/host-path-credentials", policy: hostPathCredentialsPolicy },
  { id: "kubernetes/host-path-exposed", policy: hostPathExposedPolicy },
  { id: "kubernetes/host-path-not-read-only", policy: hostPathNotReadOnlyPolicy },
  { id: "kubernetes/host-path-writable", policy: hostPathWritablePolicy },
  { id: "kubernetes/host-pid", policy: hostPidPolicy },
  { id: "kubernetes/host-port", policy: hostPortPolicy },
  { id: "kubernetes/host-users", policy: hostUsersPolicy },
  { id: "kubernetes/image-digest-missing", policy: imageDigestMissingPolicy },
  { id: "kubernetes/image-latest", policy: imageLatestPolicy },
  { id: "kubernetes/image-latest-not-pulled", policy: imageLatestNotPulledPolicy },
  { id: "kubernetes/image-registry-frozen", policy: imageRegistryFrozenPolicy },
  { id: "kubernetes/image-registry-not-allowed", policy: imageRegistryNotAllowedPolicy },
  { id: "kubernetes/image-untagged", policy: imageUntaggedPolicy },
  { id: "kubernetes/image-user-by-name", policy: imageUserByNamePolicy },
  { id: "kubernetes/ingress-annotation-injection", policy: ingressAnnotationInjectionPolicy },
  { id: "kubernetes/ingress-default-backend", policy: ingressDefaultBackendPolicy },
  { id: "kubernetes/ingress-host-open", policy: ingressHostOpenPolicy },
  { id: "kubernetes/ingress-host-without-tls", policy: ingressHostWithoutTlsPolicy },
  { id: "kubernetes/ingress-nginx-retired", policy: ingressNginxRetiredPolicy },
  { id: "kubernetes/ingress-snippet", policy: ingressSnippetPolicy },
  { id: "kubernetes/ingress-snippet-reads-files", policy: ingressSnippetReadsFilesPolicy },
  { id: "kubernetes/ingress-without-tls", policy: ingressWithoutTlsPolicy },
  { id: "kubernetes/job-kept", policy: jobKeptPolicy },
  { id: "kubernetes/kind-unserved", policy: kindUnservedPolicy },
  { id: "kubernetes/kubeconfig-credential", policy: kubeconfigCredentialPolicy },
  { id: "kubernetes/kubeconfig-insecure", policy: kubeconfigInsecurePolicy },
  { id: "kubernetes/kubelet-always-allow", policy: kubeletAlwaysAllowPolicy },
  { id: "kubernetes/kubelet-anonymous", policy: kubeletAnonymousPolicy },
  { id: "kubernetes/kubelet-certificate-kept", policy: kubeletCertificateKeptPolicy },
  { id: "kubernetes/kubelet-iptables-chains", policy: kubeletIptablesChainsPolicy },
  { id: "kubernetes/kubelet-kernel-defaults", policy: kubeletKernelDefaultsPolicy },
  { id: "kubernetes/kubelet-processes-unlimited", policy: kubeletProcessesUnlimitedPolicy },
  { id: "kubernetes/kubelet-read-only-port", policy: kubeletReadOnlyPortPolicy },
  { id: "kubernetes/kubelet-streaming-timeout", policy: kubeletStreamingTimeoutPolicy },
  { id: "kubernetes/kubelet-weak-ciphers", policy: kubeletWeakCiphersPolicy },
  { id: "kubernetes/label-invalid", policy: labelInvalidPolicy },
  { id: "kubernetes/liveness-probe-missing", policy: livenessProbeMissingPolicy },
  { id: "kubernetes/load-balancer-open", policy: loadBalancerOpenPolicy },
  { id: "kubernetes/masters-bound", policy: mastersBoundPolicy },
  { id: "kubernetes/memory-in-millibytes", policy: memoryInMillibytesPolicy },
  { id: "kubernetes/memory-limit-missing", policy: memoryLimitMissingPolicy },
  { id: "kubernetes/memory-request-missing", policy: memoryRequestMissingPolicy },
  { id: "kubernetes/memory-volume-unlimited", policy: memoryVolumeUnlimitedPolicy },
  { id: "kubernetes/monitor-port-missing", policy: monitorPortMissingPolicy },
  { id: "kubernetes/monitor-selects-nothing", policy: monitorSelectsNothingPolicy },
  { id: "kubernetes/mount-path-duplicate", policy: mountPathDuplicatePolicy },
  { id: "kubernetes/mount-propagation", policy: mountPropagationPolicy },
  { id: "kubernetes/namespace-default", policy: namespaceDefaultPolicy },
  { id: "kubernetes/namespace-limit-range-missing", policy: namespaceLimitRangeMissingPolicy },
  { id: "kubernetes/namespace-not-isolated", policy: namespaceNotIsolatedPolicy },
  { id: "kubernetes/namespace-of-system", policy: namespaceOfSystemPolicy },
  { id: "kubernetes/namespace-quota-missing", policy: namespaceQuotaMissingPolicy },
  { id: "kubernetes/namespace-standard-missing", policy: namespaceStandardMissingPolicy },
  { id: "kubernetes/namespace-standard-misspelt", policy: namespaceStandardMisspeltPolicy },
  { id: "kubernetes/namespace-standard-privileged", policy: namespaceStandardPrivilegedPolicy },
  { id: "kubernetes/network-peer-selects-nothing", policy: networkPeerSelectsNothingPolicy },
  { id: "kubernetes/network-policy-allows-all", policy: networkPolicyAllowsAllPolicy },
  { id: "kubernetes/network-policy-dns-forgotten", policy: networkPolicyDnsForgottenPolicy },
  { id: "kubernetes/network-policy-egress-open", policy: networkPolicyEgressOpenPolicy },
  { id: "kubernetes/network-policy-open-to-internet", policy: networkPolicyOpenToInternetPolicy },
  { id: "kubernetes/network-policy-rules-ignored", policy: networkPolicyRulesIgnoredPolicy },
  { id: "kubernetes/network-policy-selects-nothing", policy: networkPolicySelectsNothingPolicy },
  { id: "kubernetes/node-label-old", policy: nodeLabelOldPolicy },
  { id: "kubernetes/non-root-as-user-zero", policy: nonRootAsUserZeroPolicy },
  { id: "kubernetes/non-root-not-required", policy: nonRootNotRequiredPolicy },
  { id: "kubernetes/object-duplicate", policy: objectDuplicatePolicy },
  { id: "kubernetes/pod-bare", policy: podBarePolicy },
  { id: "kubernetes/pod-best-effort", policy: podBestEffortPolicy },
  { id: "kubernetes/pod-isolated-one-way", policy: podIsolatedOneWayPolicy },
  { id: "kubernetes/pod-not-isolated", policy: podNotIsolatedPolicy },
  { id: "kubernetes/pod-spread-missing", policy: podSpreadMissingPolicy },
  { id: "kubernetes/pod-takes-over-cluster", policy: podTakesOverClusterPolicy },
  { id: "kubernetes/port-duplicate", policy: portDuplicatePolicy },
  { id: "kubernetes/port-name-invalid", policy: portNameInvalidPolicy },
  { id: "kubernetes/privileged", policy: privilegedPolicy },
  { id: "kubernetes/probe-host", policy: probeHostPolicy },
  { id: "kubernetes/probe-port-name-unknown", policy: probePortNameUnknownPolicy },
  { id: "kubernetes/probe-port-undeclared", policy: probePortUndeclaredPolicy },
  { id: "kubernetes/probe-success-threshold", policy: probeSuccessThresholdPolicy },
  { id: "kubernetes/probes-identical", policy: probesIdenticalPolicy },
  { id: "kubernetes/proc-mount", policy: procMountPolicy },
  { id: "kubernetes/proc-mount-in-user-namespace", policy: procMountInUserNamespacePolicy },
  { id: "kubernetes/process-namespace-shared", policy: processNamespaceSharedPolicy },
  { id: "kubernetes/progress-deadline-before-start", policy: progressDeadlineBeforeStartPolicy },
  { id: "kubernetes/proxy-metrics-open", policy: proxyMetricsOpenPolicy },
  { id: "kubernetes/rbac-all-rights", policy: rbacAllRightsPolicy },
  { id: "kubernetes/rbac-aws-auth-writable", policy: rbacAwsAuthWritablePolicy },
  { id: "kubernetes/rbac-bindings-writable", policy: rbacBindingsWritablePolicy },
  { id: "kubernetes/rbac-coredns-writable", policy: rbacCorednsWritablePolicy },
  { id: "kubernetes/rbac-csr-approval", policy: rbacCsrApprovalPolicy },
  { id: "kubernetes/rbac-endpoints-writable", policy: rbacEndpointsWritablePolicy },
  { id: "kubernetes/rbac-escalation", policy: rbacEscalationPolicy },
  { id: "kubernetes/rbac-exec", policy: rbacExecPolicy },
  { id: "kubernetes/rbac-impersonate", policy: rbacImpersonatePolicy },
  { id: "kubernetes/rbac-nodes-proxy", policy: rbacNodesProxyPolicy },
  { id: "kubernetes/rbac-pods-creatable", policy: rbacPodsCreatablePolicy },
  { id: "kubernetes/rbac-port-forward", policy: rbacPortForwardPolicy },
  { id: "kubernetes/rbac-secrets-readable", policy: rbacSecretsReadablePolicy },
  { id: "kubernetes/rbac-service-status-writable", policy: rbacServiceStatusWritablePolicy },
  { id: "kubernetes/rbac-tokens-mintable", policy: rbacTokensMintablePolicy },
  { id: "kubernetes/rbac-volumes-creatable", policy: rbacVolumesCreatablePolicy },
  { id: "kubernetes/rbac-webhooks-writable", policy: rbacWebhooksWritablePolicy },
  { id: "kubernetes/rbac-wildcard-resources", policy: rbacWildcardResourcesPolicy },
  { id: "kubernetes/rbac-wildcard-verbs", policy: rbacWildcardVerbsPolicy },
  { id: "kubernetes/readiness-probe-missing", policy: readinessProbeMissingPolicy },
  { id: "kubernetes/reference-in-other-namespace", policy: referenceInOtherNamespacePolicy },
  { id: "kubernetes/replica-single", policy: replicaSinglePolicy },
  { id: "kubernetes/request-above-limit", policy: requestAboveLimitPolicy },
  { id: "kubernetes/resources-not-guaranteed", policy: resourcesNotGuaranteedPolicy },
  { id: "kubernetes/restart-policy-invalid", policy: restartPolicyInvalidPolicy },
  { id: "kubernetes/role-missing", policy: roleMissingPolicy },
  { id: "kubernetes/rolling-update-stuck", policy: rollingUpdateStuckPolicy },
  { id: "kubernetes/route-claimed-twice", policy: routeClaimedTwicePolicy },
  { id: "kubernetes/run-as-non-root", policy: runAsNonRootPolicy },
  { id: "kubernetes/scc-privileged", policy: sccPrivilegedPolicy },
  { id: "kubernetes/schedule-invalid", policy: scheduleInvalidPolicy },
  { id: "kubernetes/seccomp-annotation-ignored", policy: seccompAnnotationIgnoredPolicy },
  { id: "kubernetes/seccomp-profile-missing", policy: seccompProfileMissingPolicy },
  { id: "kubernetes/seccomp-unconfined", policy: seccompUnconfinedPolicy },
  { id: "kubernetes/secret-committed", policy: secretCommittedPolicy },
  { id: "kubernetes/secret-committed-placeholder", policy: secretCommittedPlaceholderPolicy },
  { id: "kubernetes/secret-in-config-map", policy: secretInConfigMapPolicy },
  { id: "kubernetes/secret-in-environment", policy: secretInEnvironmentPolicy },
  { id: "kubernetes/secret-missing", policy: secretMissingPolicy },
  { id: "kubernetes/secret-placeholder", policy: secretPlaceholderPolicy },
  { id: "kubernetes/secret-through-environment", policy: secretThroughEnvironmentPolicy },
  { id: "kubernetes/selector-template-mismatch", policy: selectorTemplateMismatchPolicy },
  { id: "kubernetes/selinux-options", policy: selinuxOptionsPolicy },
  { id: "kubernetes/service-account-missing", policy: serviceAccountMissingPolicy },
  { id: "kubernetes/service-account-old-field", policy: serviceAccountOldFieldPolicy },
  { id: "kubernetes/service-duplicate", policy: serviceDuplicatePolicy },
  { id: "kubernetes/service-external-ips", policy: serviceExternalIpsPolicy },
  { id: "kubernetes/service-external-name-local", policy: serviceExternalNameLocalPolicy },
  { id: "kubernetes/service-links", policy: serviceLinksPolicy },
  { id: "kubernetes/service-node-port", policy: serviceNodePortPolicy },
  { id: "kubernetes/service-not-ready-addresses", policy: serviceNotReadyAddressesPolicy },
  { id: "kubernetes/service-selector-mismatch", policy: serviceSelectorMismatchPolicy },
  { id: "kubernetes/service-selects-nothing", policy: serviceSelectsNothingPolicy },
  { id: "kubernetes/service-target-port-missing", policy: serviceTargetPortMissingPolicy },
  { id: "kubernetes/ssh-port", policy: sshPortPolicy },
  { id: "kubernetes/stateful-set-claim-shared", policy: statefulSetClaimSharedPolicy },
  { id: "kubernetes/stateful-set-service-missing", policy: statefulSetServiceMissingPolicy },
  { id: "kubernetes/stateful-set-service-not-headless", policy: statefulSetServiceNotHeadlessPolicy },
  { id: "kubernetes/strategy-recreate", policy: strategyRecreatePolicy },
  { id: "kubernetes/sysctl-escape", policy: sysctlEscapePolicy },
  { id: "kubernetes/target-port-name-invalid", policy: targetPortNameInvalidPolicy },
  { id: "kubernetes/tiller", policy: tillerPolicy },
  { id: "kubernetes/tiller-service", policy: tillerServicePolicy },
  { id: "kubernetes/token-long-lived", policy: tokenLongLivedPolicy },
  { id: "kubernetes/token-mounted", policy: tokenMountedPolicy },
  { id: "kubernetes/token-secret", policy: tokenSecretPolicy },
  { id: "kubernetes/unsafe-sysctl", policy: unsafeSysctlPolicy },
  { id: "kubernetes/user-low", policy: userLowPolicy },
  { id: "kubernetes/user-zero", policy: userZeroPolicy },
  { id: "kubernetes/variable-duplicate", policy: variableDuplicatePolicy },
  { id: "kubernetes/variable-used-before-set", policy: variableUsedBeforeSetPolicy },
  { id: "kubernetes/vertical-autoscaler-beside-horizontal", policy: verticalAutoscalerBesideHorizontalPolicy },
  { id: "kubernetes/vertical-autoscaler-duplicate", policy: verticalAutoscalerDuplicatePolicy },
  { id: "kubernetes/vertical-autoscaler-target-missing", policy: verticalAutoscalerTargetMissingPolicy },
  { id: "kubernetes/volume-mount-unknown", policy: volumeMountUnknownPolicy },
  { id: "kubernetes/volume-on-host-path", policy: volumeOnHostPathPolicy },
  { id: "kubernetes/volume-type", policy: volumeTypePolicy },
  { id: "kubernetes/volume-unused", policy: volumeUnusedPolicy },
  { id: "kubernetes/windows-administrator", policy: windowsAdministratorPolicy },
  { id: "kubernetes/windows-host-process", policy: windowsHostProcessPolicy },
  { id: "kubernetes/windows-not-declared", policy: windowsNotDeclaredPolicy },
];
