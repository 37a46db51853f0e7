import {
  type ContentSecurityPolicy,
  type CspDirective,
  definePolicy,
  type Fix,
  removeDirective,
} from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.csp",
  meta: {
    title: "Content-Security-Policy has a directive that browsers no longer follow",
    severity: "info",
    severityReason: "It does nothing; the policy only looks as if it did more than it does.",
    presets: ["strict"],
    remediation: "Remove the directive, or use what took its place.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy#deprecated_directives",
      "https://www.w3.org/TR/CSP3/#deprecated",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(policy) {
    if (policy.header.applies === false) return;
    for (const { directive, instead } of policy.deprecated) {
      yield {
        at: directive,
        message: `Browsers no longer follow ${directive.name}: ${instead}.`,
        fix: fixOf(policy, directive),
      };
    }
  },
});

/** Not safe: a very old browser may still follow it. */
function fixOf(policy: ContentSecurityPolicy, directive: CspDirective): Fix | undefined {
  const edit = removeDirective(policy, directive);
  return edit === undefined ? undefined : { title: `Remove ${directive.name}`, safe: false, edits: [edit] };
}
