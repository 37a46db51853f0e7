// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import cspMissingPolicy from "./nextjs/csp-missing/policy.ts";
import hstsMissingPolicy from "./nextjs/hsts-missing/policy.ts";
import hstsWeakPolicy from "./nextjs/hsts-weak/policy.ts";
import xXssProtectionPolicy from "./nextjs/x-xss-protection/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "nextjs/csp-missing", policy: cspMissingPolicy },
  { id: "nextjs/hsts-missing", policy: hstsMissingPolicy },
  { id: "nextjs/hsts-weak", policy: hstsWeakPolicy },
  { id: "nextjs/x-xss-protection", policy: xXssProtectionPolicy },
];
