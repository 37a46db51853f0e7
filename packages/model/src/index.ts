export { type Contradiction, contradictionsIn, contradictionsOfResources } from "./compose/contradictions.ts";
export { addToList, bindToLoopback } from "./compose/edit.ts";
export type * from "./compose/model.ts";
export { excludedByNetworkMode } from "./compose/network-mode.ts";
export { type UnreadSetting, unreadSettingsOf } from "./compose/unread-settings.ts";
export { type ComposeUnused, unusedOf } from "./compose/usage.ts";
export { debugConsequence } from "./debug-modes.ts";
export { mayNameContext } from "./dockerfile/base-images.ts";
export { pathFrom, targetsOf } from "./dockerfile/copy-targets.ts";
export { parseDuration } from "./dockerfile/duration.ts";
export { addOption, removeInstruction, removeOption } from "./dockerfile/edit.ts";
export { type HealthcheckFlaw, healthcheckFlawsOf } from "./dockerfile/healthcheck-flaws.ts";
export { cleanPath, decidingPattern, isIgnored } from "./dockerfile/ignore-file.ts";
export { isJsonArray } from "./dockerfile/json.ts";
export { isKeyword } from "./dockerfile/keywords.ts";
export type * from "./dockerfile/model.ts";
export { type GivenMode, modesGivenBy } from "./dockerfile/modes.ts";
export { type KeptCache, keptCachesOf } from "./dockerfile/package-caches.ts";
export { installsForDevelopment } from "./dockerfile/package-groups.ts";
export { type LoneIndex, loneIndexesOf } from "./dockerfile/package-index.ts";
export { ignoredLockOf } from "./dockerfile/package-locks.ts";
export { hasVersionsElsewhere, installsRecommended, isAnswered } from "./dockerfile/package-settings.ts";
export { isKeptOut, packageCommandsOf, variableSeenBy } from "./dockerfile/packages.ts";
export { isAbsolutePath } from "./dockerfile/paths.ts";
export { commandWords, fileName } from "./dockerfile/program.ts";
export { isForDevelopment } from "./dockerfile/purpose.ts";
export { type MissingArg, missingArgsOf } from "./dockerfile/shell-variables.ts";
export { parseSignal, signalNames } from "./dockerfile/signals.ts";
export { secretsWrittenBy, type WrittenSecret } from "./dockerfile/written-secrets.ts";
export type * from "./document.ts";
export { kinds, limitsOf } from "./document.ts";
export * from "./edit.ts";
export { firstIndex } from "./first-index.ts";
export { engineSocketAt, isTrustedByRoot, sensitiveContentsOf } from "./host-paths.ts";
export * from "./image.ts";
export type { KindModule } from "./kind-module.ts";
export { adminConsoleOf } from "./kubernetes/admin-console.ts";
export { claimsOf, ingressClassOf } from "./kubernetes/claims.ts";
export {
  type ControlPlaneFlag,
  type MissingFlags,
  missingFlagsOf,
  openFlagsOf,
  sharedAuthorityOf,
} from "./kubernetes/control-plane.ts";
export type * from "./kubernetes/faults.ts";
export type * from "./kubernetes/faults.ts";
export { sleepOf } from "./kubernetes/handlers.ts";
export type * from "./kubernetes/model.ts";
export { monitorOf } from "./kubernetes/monitors.ts";
export { networkPolicyOf } from "./kubernetes/network-policy.ts";
export { grantsOf, namedGrantsOf } from "./kubernetes/rbac.ts";
export type * from "./kubernetes/relations.ts";
export { budgetOf, scaleTargetOf } from "./kubernetes/scaling.ts";
export { scheduleFault } from "./kubernetes/schedule.ts";
export { mayOverlap, selects } from "./kubernetes/selector.ts";
export { governingServiceOf } from "./kubernetes/stateful-set.ts";
export { groupOf } from "./kubernetes/types.ts";
export { sizeTargetOf } from "./kubernetes/vertical-scaling.ts";
export { workloadSelectorOf } from "./kubernetes/workload-selector.ts";
export { defaultLimits, type LimitName, type Limits, overLimit } from "./limits.ts";
export { loadKind } from "./load.ts";
export { type FileMode, readMode } from "./modes.ts";
export { addDirective, removeDirective } from "./nextjs/csp/edit.ts";
export { addHeader, addSetting, removeHeader, rewriteValue } from "./nextjs/edit.ts";
export { hasFrameAncestors } from "./nextjs/framing.ts";
export { type Grade, gradeOf, type Modifier } from "./nextjs/grade.ts";
export type * from "./nextjs/model.ts";
export { isKeptByShared } from "./nextjs/values/caching.ts";
export { parseDirectives } from "./nextjs/values/directives.ts";
export { faultOfAllowedOrigin } from "./nextjs/values/origins.ts";
export {
  goneFeatures,
  type PermissionsPolicy,
  parsePermissionsPolicy,
  permissionFeatures,
  permissionsOfFeaturePolicy,
} from "./nextjs/values/permissions.ts";
export { referrerPolicies, referrerPolicyOf } from "./nextjs/values/referrer.ts";
export { type Candidate, candidateByName, type Recognised, type Recognition, recognise } from "./recognise.ts";
export { type ReleaseLine, releaseLinesOf } from "./release-lines.ts";
export * from "./scalar.ts";
export * from "./secrets/index.ts";
export * from "./shell/index.ts";
export * from "./source.ts";
export { didYouMean, nearest } from "./suggest.ts";
export { sysctlNamespace } from "./sysctls.ts";
export { type Address, kindOf, type SortOf, type TargetName, type Targets, type Visit } from "./targets.ts";
export * from "./ternary.ts";
export * from "./yaml/access.ts";
export * from "./yaml/edit.ts";
export type * from "./yaml/node.ts";
