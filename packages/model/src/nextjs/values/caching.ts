/** Cache-Control: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2 */
import { parseDirectives } from "./directives.ts";

/** May a cache that several people share keep the response, for longer than no time? */
export function isKeptByShared(value: string): boolean {
  const directives = parseDirectives(value, ",");
  if (directives.has("no-store") || directives.has("private") || directives.has("no-cache")) return false;
  const age = directives.get("s-maxage") ?? directives.get("max-age");
  if (age !== undefined && Number(age) === 0) return false;
  return directives.has("public") || directives.has("s-maxage");
}
