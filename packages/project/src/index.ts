export { type BaselineEntry, openBaseline, readBaseline, writeBaseline } from "./baseline.ts";
export type { Cache } from "./cache/cache.ts";
export { cacheFolder } from "./cache/folder.ts";
export type { Adjustments } from "./config/adjustments.ts";
export { ConfigError, type ConfigProblem } from "./config/error.ts";
export { type ConfigChoice, type LoadedConfig, loadConfig } from "./config/load.ts";
export type { Provenance, ProvenanceStep } from "./config/policies.ts";
export type { Trust } from "./config/read.ts";
export { type ResolvedConfig, type ResolveInput, type RunSettings, resolveConfig } from "./config/resolve.ts";
export { configSchema } from "./config/schema.ts";
export * from "./config/types.ts";
export { codeOf, reasonOf } from "./disk/errors.ts";
export { decode } from "./disk/read.ts";
export { rewriteFile, WriteError, writeFileSafely } from "./disk/write.ts";
export type { Fate, FileDocument, Subject } from "./fate.ts";
export { FileSet, type Found, type LoadedDocuments, type Recall } from "./file-set.ts";
export {
  type LoadInput,
  loadProject,
  loadTexts,
  openProject,
  openTexts,
  overlaid,
  type TextsInput,
} from "./load.ts";
export { findNextRoutes, hasRoute, type NextRoute } from "./next-routes.ts";
export { relativePath } from "./paths.ts";
export type { FileChoices, KindChoice, Selection } from "./selection.ts";
export type { Overlay } from "./sources.ts";
export type { Take } from "./taking.ts";
export type { Use } from "./uses.ts";
export { findWorkspace, type Workspace } from "./workspace.ts";
