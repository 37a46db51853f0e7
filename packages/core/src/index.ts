export * from "@secpolicy/model";
export { assemble } from "./assemble.ts";
export { Assembly, type AssemblyInput } from "./assembly.ts";
export { type Catalogue, type CatalogueEntry, createCatalogue } from "./catalogue.ts";
export { Cluster, type Seeker } from "./cluster/cluster.ts";
export { type Disruption, disruptionOf } from "./cluster/disruption.ts";
export type { Found } from "./cluster/found.ts";
export { namespaceWithout } from "./cluster/namespaces.ts";
export type { Where } from "./cluster/presence.ts";
export { type AccountRight, takeoverRightsOf } from "./cluster/rights.ts";
export { NETWORK_GUARDS } from "./cluster/well-known.ts";
export { isDate } from "./date.ts";
export { compileDefinition } from "./declarative/compile.ts";
export type { Condition, FixDefinition, PolicyDefinition } from "./declarative/definition.ts";
export { digest } from "./digest.ts";
export { judgeEarlyFor } from "./early.ts";
export type { Exception } from "./exceptions.ts";
export { type AppliedFix, applyEdits, applyFixes, type FixOptions, type FixResult } from "./fix.ts";
export type { LintInput, PolicySelection } from "./input.ts";
export { type JudgingInput, judgeByInquiry, judgeFor, lint, metasOf } from "./lint.ts";
export * from "./meta.ts";
export * from "./options.ts";
export type { DocumentOutcome } from "./outcome.ts";
export { type FileResult, noResult } from "./parts.ts";
export * from "./policy.ts";
export { severityUnder } from "./presets.ts";
export {
  type BuiltImage,
  buildProject,
  type DockerfileBuild,
  type DocumentFacts,
  emptyProject,
  type Project,
  type ProjectSettings,
} from "./project.ts";
export { ProjectFacts } from "./project-facts.ts";
export { ProjectView } from "./project-view.ts";
export { type Answers, knownDigest, stillHolds } from "./questions.ts";
export type * from "./report.ts";
export { maskSecret, Secrets } from "./secrets.ts";
export type * from "./settings.ts";
export * from "./severity.ts";
export type { Note, Subject } from "./subjects.ts";
export { type DirectivePolicyId, directiveCatalogue, directivePolicies } from "./suppression/metas.ts";
export { WordSearch } from "./text-search.ts";
export { type LoadedFiles, parseTexts } from "./texts.ts";
export { type Extended, usersAmong, usersOf } from "./use.ts";
export type { Thresholds } from "./verdict.ts";
export { commentsOnly, type Waivers } from "./waivers.ts";
