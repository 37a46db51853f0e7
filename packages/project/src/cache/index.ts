export type { Cache } from "./cache.ts";
export { type CacheKey, joinParts, openCache, type Part, readPart, writePart } from "./open.ts";
