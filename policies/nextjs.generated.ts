// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import cacheControlMissingPolicy from "./nextjs/cache-control-missing/policy.ts";
import cacheControlPrivateRoutePolicy from "./nextjs/cache-control-private-route/policy.ts";
import cacheControlPublicEverywherePolicy from "./nextjs/cache-control-public-everywhere/policy.ts";
import corsNullOriginPolicy from "./nextjs/cors-null-origin/policy.ts";
import corsOriginInvalidPolicy from "./nextjs/cors-origin-invalid/policy.ts";
import corsWildcardPolicy from "./nextjs/cors-wildcard/policy.ts";
import corsWildcardCredentialsPolicy from "./nextjs/cors-wildcard-credentials/policy.ts";
import crossOriginOpenerPolicyMissingPolicy from "./nextjs/cross-origin-opener-policy-missing/policy.ts";
import crossOriginPolicyInvalidPolicy from "./nextjs/cross-origin-policy-invalid/policy.ts";
import crossOriginResourcePolicyMissingPolicy from "./nextjs/cross-origin-resource-policy-missing/policy.ts";
import cspAllowlistBypassPolicy from "./nextjs/csp-allowlist-bypass/policy.ts";
import cspBaseUriMissingPolicy from "./nextjs/csp-base-uri-missing/policy.ts";
import cspDeprecatedDirectivePolicy from "./nextjs/csp-deprecated-directive/policy.ts";
import cspMissingPolicy from "./nextjs/csp-missing/policy.ts";
import cspNonceWeakPolicy from "./nextjs/csp-nonce-weak/policy.ts";
import cspObjectSrcMissingPolicy from "./nextjs/csp-object-src-missing/policy.ts";
import cspRequestOnlyPolicy from "./nextjs/csp-request-only/policy.ts";
import cspStaticNoncePolicy from "./nextjs/csp-static-nonce/policy.ts";
import cspStrictDynamicWithoutNoncePolicy from "./nextjs/csp-strict-dynamic-without-nonce/policy.ts";
import cspSyntaxPolicy from "./nextjs/csp-syntax/policy.ts";
import cspUnsafeEvalPolicy from "./nextjs/csp-unsafe-eval/policy.ts";
import cspUnsafeInlinePolicy from "./nextjs/csp-unsafe-inline/policy.ts";
import cspWildcardPolicy from "./nextjs/csp-wildcard/policy.ts";
import deprecatedHeaderPolicy from "./nextjs/deprecated-header/policy.ts";
import developmentOnlyHeadersPolicy from "./nextjs/development-only-headers/policy.ts";
import featurePolicyPolicy from "./nextjs/feature-policy/policy.ts";
import headerDuplicatePolicy from "./nextjs/header-duplicate/policy.ts";
import headerOverriddenPolicy from "./nextjs/header-overridden/policy.ts";
import headersCommentedOutPolicy from "./nextjs/headers-commented-out/policy.ts";
import headersIgnoredPolicy from "./nextjs/headers-ignored/policy.ts";
import headersUnderExportPolicy from "./nextjs/headers-under-export/policy.ts";
import hstsIncompletePolicy from "./nextjs/hsts-incomplete/policy.ts";
import hstsMissingPolicy from "./nextjs/hsts-missing/policy.ts";
import hstsPreloadIncompletePolicy from "./nextjs/hsts-preload-incomplete/policy.ts";
import hstsWeakPolicy from "./nextjs/hsts-weak/policy.ts";
import permissionsPolicyMissingPolicy from "./nextjs/permissions-policy-missing/policy.ts";
import permissionsPolicySyntaxPolicy from "./nextjs/permissions-policy-syntax/policy.ts";
import permissionsPolicyUnknownFeaturePolicy from "./nextjs/permissions-policy-unknown-feature/policy.ts";
import poweredByHeaderPolicy from "./nextjs/powered-by-header/policy.ts";
import publicSecretPolicy from "./nextjs/public-secret/policy.ts";
import referrerPolicyInvalidPolicy from "./nextjs/referrer-policy-invalid/policy.ts";
import referrerPolicyMissingPolicy from "./nextjs/referrer-policy-missing/policy.ts";
import referrerPolicyUnsafeUrlPolicy from "./nextjs/referrer-policy-unsafe-url/policy.ts";
import referrerPolicyWeakPolicy from "./nextjs/referrer-policy-weak/policy.ts";
import routeInvalidPolicy from "./nextjs/route-invalid/policy.ts";
import sourceMissesHomePolicy from "./nextjs/source-misses-home/policy.ts";
import sourceNarrowPolicy from "./nextjs/source-narrow/policy.ts";
import xContentTypeOptionsInvalidPolicy from "./nextjs/x-content-type-options-invalid/policy.ts";
import xContentTypeOptionsMissingPolicy from "./nextjs/x-content-type-options-missing/policy.ts";
import xFrameOptionsConflictPolicy from "./nextjs/x-frame-options-conflict/policy.ts";
import xFrameOptionsInvalidPolicy from "./nextjs/x-frame-options-invalid/policy.ts";
import xFrameOptionsMissingPolicy from "./nextjs/x-frame-options-missing/policy.ts";
import xXssProtectionPolicy from "./nextjs/x-xss-protection/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "nextjs/cache-control-missing", policy: cacheControlMissingPolicy },
  { id: "nextjs/cache-control-private-route", policy: cacheControlPrivateRoutePolicy },
  { id: "nextjs/cache-control-public-everywhere", policy: cacheControlPublicEverywherePolicy },
  { id: "nextjs/cors-null-origin", policy: corsNullOriginPolicy },
  { id: "nextjs/cors-origin-invalid", policy: corsOriginInvalidPolicy },
  { id: "nextjs/cors-wildcard", policy: corsWildcardPolicy },
  { id: "nextjs/cors-wildcard-credentials", policy: corsWildcardCredentialsPolicy },
  { id: "nextjs/cross-origin-opener-policy-missing", policy: crossOriginOpenerPolicyMissingPolicy },
  { id: "nextjs/cross-origin-policy-invalid", policy: crossOriginPolicyInvalidPolicy },
  { id: "nextjs/cross-origin-resource-policy-missing", policy: crossOriginResourcePolicyMissingPolicy },
  { id: "nextjs/csp-allowlist-bypass", policy: cspAllowlistBypassPolicy },
  { id: "nextjs/csp-base-uri-missing", policy: cspBaseUriMissingPolicy },
  { id: "nextjs/csp-deprecated-directive", policy: cspDeprecatedDirectivePolicy },
  { id: "nextjs/csp-missing", policy: cspMissingPolicy },
  { id: "nextjs/csp-nonce-weak", policy: cspNonceWeakPolicy },
  { id: "nextjs/csp-object-src-missing", policy: cspObjectSrcMissingPolicy },
  { id: "nextjs/csp-request-only", policy: cspRequestOnlyPolicy },
  { id: "nextjs/csp-static-nonce", policy: cspStaticNoncePolicy },
  { id: "nextjs/csp-strict-dynamic-without-nonce", policy: cspStrictDynamicWithoutNoncePolicy },
  { id: "nextjs/csp-syntax", policy: cspSyntaxPolicy },
  { id: "nextjs/csp-unsafe-eval", policy: cspUnsafeEvalPolicy },
  { id: "nextjs/csp-unsafe-inline", policy: cspUnsafeInlinePolicy },
  { id: "nextjs/csp-wildcard", policy: cspWildcardPolicy },
  { id: "nextjs/deprecated-header", policy: deprecatedHeaderPolicy },
  { id: "nextjs/development-only-headers", policy: developmentOnlyHeadersPolicy },
  { id: "nextjs/feature-policy", policy: featurePolicyPolicy },
  { id: "nextjs/header-duplicate", policy: headerDuplicatePolicy },
  { id: "nextjs/header-overridden", policy: headerOverriddenPolicy },
  { id: "nextjs/headers-commented-out", policy: headersCommentedOutPolicy },
  { id: "nextjs/headers-ignored", policy: headersIgnoredPolicy },
  { id: "nextjs/headers-under-export", policy: headersUnderExportPolicy },
  { id: "nextjs/hsts-incomplete", policy: hstsIncompletePolicy },
  { id: "nextjs/hsts-missing", policy: hstsMissingPolicy },
  { id: "nextjs/hsts-preload-incomplete", policy: hstsPreloadIncompletePolicy },
  { id: "nextjs/hsts-weak", policy: hstsWeakPolicy },
  { id: "nextjs/permissions-policy-missing", policy: permissionsPolicyMissingPolicy },
  { id: "nextjs/permissions-policy-syntax", policy: permissionsPolicySyntaxPolicy },
  { id: "nextjs/permissions-policy-unknown-feature", policy: permissionsPolicyUnknownFeaturePolicy },
  { id: "nextjs/powered-by-header", policy: poweredByHeaderPolicy },
  { id: "nextjs/public-secret", policy: publicSecretPolicy },
  { id: "nextjs/referrer-policy-invalid", policy: referrerPolicyInvalidPolicy },
  { id: "nextjs/referrer-policy-missing", policy: referrerPolicyMissingPolicy },
  { id: "nextjs/referrer-policy-unsafe-url", policy: referrerPolicyUnsafeUrlPolicy },
  { id: "nextjs/referrer-policy-weak", policy: referrerPolicyWeakPolicy },
  { id: "nextjs/route-invalid", policy: routeInvalidPolicy },
  { id: "nextjs/source-misses-home", policy: sourceMissesHomePolicy },
  { id: "nextjs/source-narrow", policy: sourceNarrowPolicy },
  { id: "nextjs/x-content-type-options-invalid", policy: xContentTypeOptionsInvalidPolicy },
  { id: "nextjs/x-content-type-options-missing", policy: xContentTypeOptionsMissingPolicy },
  { id: "nextjs/x-frame-options-conflict", policy: xFrameOptionsConflictPolicy },
  { id: "nextjs/x-frame-options-invalid", policy: xFrameOptionsInvalidPolicy },
  { id: "nextjs/x-frame-options-missing", policy: xFrameOptionsMissingPolicy },
  { id: "nextjs/x-xss-protection", policy: xXssProtectionPolicy },
];
