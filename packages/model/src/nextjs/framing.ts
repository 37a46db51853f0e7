/** Who may put a page into a frame: X-Frame-Options, and frame-ancestors of a policy, which wins over it. */
import type { Ternary } from "../ternary.ts";
import type { NextConfig } from "./model.ts";

/** Does some enforced policy restrict frames? Unknown when one may, whether here or in another file. */
export function hasFrameAncestors({ headers, elsewhere }: NextConfig): Ternary {
  let result: Ternary = elsewhere.some((file) => file.maySet("content-security-policy")) ? undefined : false;
  for (const { key, csp, maybe } of headers) {
    if (key !== "content-security-policy") continue;
    const restricts = csp?.restricts("frame-ancestors");
    if (restricts === true && !maybe) return true;
    if (restricts !== false) result = undefined;
  }
  return result;
}
