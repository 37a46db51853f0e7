import { definePolicy, type Fix, type NextHeader, removeHeader } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Feature-Policy is no longer followed by all browsers",
    severity: "low",
    severityReason: "Chrome reads the old header only where the new one is absent; what it denies may be allowed.",
    presets: ["recommended", "owasp-headers"],
    remediation: "Write `Permissions-Policy: camera=(), microphone=()` in its place; the syntax is another one.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy",
      "https://www.w3.org/TR/permissions-policy/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, name, applies, rule } = header;
    if (key !== "feature-policy" || applies !== true) return;
    yield {
      at: name,
      message:
        "Feature-Policy was renamed to Permissions-Policy and got another syntax: browsers drop the old header one after the other.",
      fix: rule.headers.some(isItsHeir) ? withoutHeader(header) : undefined,
    };
  },
});

function isItsHeir({ key, applies }: NextHeader): boolean {
  return key === "permissions-policy" && applies === true;
}

/** Not safe: old browsers follow nothing else. */
function withoutHeader(header: NextHeader): Fix | undefined {
  const edit = removeHeader(header);
  return edit === undefined ? undefined : { title: "Remove the header", safe: false, edits: [edit] };
}
