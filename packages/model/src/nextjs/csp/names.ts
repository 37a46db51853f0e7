/** Directives and keywords, as of https://www.w3.org/TR/CSP3/ and the specifications that extend it. */

export const fetchDirectives: ReadonlySet<string> = new Set([
  "child-src",
  "connect-src",
  "default-src",
  "fenced-frame-src",
  "font-src",
  "frame-src",
  "img-src",
  "manifest-src",
  "media-src",
  "object-src",
  "prefetch-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src",
  "style-src-attr",
  "style-src-elem",
  "worker-src",
]);

/** Directives whose value is a list of sources. */
export const sourceDirectives: ReadonlySet<string> = new Set([
  ...fetchDirectives,
  "base-uri",
  "form-action",
  "frame-ancestors",
]);

/** What browsers no longer follow, and what took its place. */
export const deprecatedDirectives: ReadonlyMap<string, string> = new Map([
  ["block-all-mixed-content", "browsers block or upgrade mixed content by themselves"],
  ["disown-opener", "Cross-Origin-Opener-Policy took its place"],
  ["navigate-to", "no browser follows it"],
  ["plugin-types", "browsers no longer run plugins"],
  ["prefetch-src", "default-src took its place"],
  ["referrer", "Referrer-Policy took its place"],
  ["reflected-xss", "the filters that it switched are gone"],
  ["require-sri-for", "no browser follows it"],
]);

export const directiveNames: ReadonlySet<string> = new Set([
  ...sourceDirectives,
  ...deprecatedDirectives.keys(),
  "report-sample",
  "report-to",
  "report-uri",
  "require-trusted-types-for",
  "sandbox",
  "trusted-types",
  "upgrade-insecure-requests",
  "webrtc",
]);

/** Keywords, which are only keywords between single quotes. */
export const keywords: ReadonlySet<string> = new Set([
  "inline-speculation-rules",
  "none",
  "report-sample",
  "self",
  "strict-dynamic",
  "trusted-types-eval",
  "unsafe-allow-redirects",
  "unsafe-eval",
  "unsafe-hashes",
  "unsafe-inline",
  "wasm-unsafe-eval",
  "wasm-eval",
]);
