import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where caches lie: outside of the repository, because a cache in it could be brought by whoever sends a change, and
 * would hide what is in it.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { SECPOLICY_CACHE: own = "", XDG_CACHE_HOME: caches = "" } = env;
  return own === "" ? join(caches === "" ? join(homedir(), ".cache") : caches, "secpolicy") : own;
}
