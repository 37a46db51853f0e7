// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import cspAllowlistBypassPolicy from "./nextjs/csp-allowlist-bypass/policy.ts";
import cspBaseUriMissingPolicy from "./nextjs/csp-base-uri-missing/policy.ts";
import cspDeprecatedDirectivePolicy from "./nextjs/csp-deprecated-directive/policy.ts";
import cspMissingPolicy from "./nextjs/csp-missing/policy.ts";
import cspObjectSrcMissingPolicy from "./nextjs/csp-object-src-missing/policy.ts";
import cspStaticNoncePolicy from "./nextjs/csp-static-nonce/policy.ts";
import cspStrictDynamicWithoutNoncePolicy from "./nextjs/csp-strict-dynamic-without-nonce/policy.ts";
import cspSyntaxPolicy from "./nextjs/csp-syntax/policy.ts";
import cspUnsafeEvalPolicy from "./nextjs/csp-unsafe-eval/policy.ts";
import cspUnsafeInlinePolicy from "./nextjs/csp-unsafe-inline/policy.ts";
import cspWildcardPolicy from "./nextjs/csp-wildcard/policy.ts";
import hstsMissingPolicy from "./nextjs/hsts-missing/policy.ts";
import hstsWeakPolicy from "./nextjs/hsts-weak/policy.ts";
import xXssProtectionPolicy from "./nextjs/x-xss-protection/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "nextjs/csp-allowlist-bypass", policy: cspAllowlistBypassPolicy },
  { id: "nextjs/csp-base-uri-missing", policy: cspBaseUriMissingPolicy },
  { id: "nextjs/csp-deprecated-directive", policy: cspDeprecatedDirectivePolicy },
  { id: "nextjs/csp-missing", policy: cspMissingPolicy },
  { id: "nextjs/csp-object-src-missing", policy: cspObjectSrcMissingPolicy },
  { id: "nextjs/csp-static-nonce", policy: cspStaticNoncePolicy },
  { id: "nextjs/csp-strict-dynamic-without-nonce", policy: cspStrictDynamicWithoutNoncePolicy },
  { id: "nextjs/csp-syntax", policy: cspSyntaxPolicy },
  { id: "nextjs/csp-unsafe-eval", policy: cspUnsafeEvalPolicy },
  { id: "nextjs/csp-unsafe-inline", policy: cspUnsafeInlinePolicy },
  { id: "nextjs/csp-wildcard", policy: cspWildcardPolicy },
  { id: "nextjs/hsts-missing", policy: hstsMissingPolicy },
  { id: "nextjs/hsts-weak", policy: hstsWeakPolicy },
  { id: "nextjs/x-xss-protection", policy: xXssProtectionPolicy },
];
