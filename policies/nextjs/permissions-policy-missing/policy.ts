import { addHeader, definePolicy, type Fix, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Permissions-Policy is missing",
    severity: "info",
    severityReason: "Browsers ask the visitor before each of them.",
    presets: ["strict", "owasp-headers"],
    remediation:
      "Add `Permissions-Policy: camera=(), microphone=(), geolocation=()` for every page, without those that the site uses.",
    references: [
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers#permissions-policy",
      "https://owasp.org/www-project-secure-headers/#permissions-policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    if (config.lacks("permissions-policy") !== true) return;
    yield {
      at: config,
      message:
        "headers() sets no Permissions-Policy: a script or frame of another host may ask for camera, microphone and place in the name of the site.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const edit = addHeader(config, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  return edit === undefined ? undefined : { title: "Add the header", safe: false, edits: [edit] };
}
