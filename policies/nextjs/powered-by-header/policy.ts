import { addSetting, definePolicy, type Fix, locate, type NextConfig, replace } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "Responses say that they come from Next.js",
    severity: "info",
    severityReason: "It saves an attacker a look at the page's files, which say the same.",
    presets: ["strict", "owasp-headers"],
    remediation: "Set `poweredByHeader: false`.",
    references: [
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/poweredByHeader",
      "https://owasp.org/www-project-secure-headers/#prevent-information-disclosure-via-http-response-headers",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    const { poweredByHeader: setting, object, applies } = config;
    if (applies !== true || object === undefined) return;
    if (setting !== undefined && (!setting.known || !setting.value)) return;
    const { source, range } = object;
    yield {
      at: setting ?? locate(source, range[0], range[0] + 1),
      message: "poweredByHeader is not false: every response has the header X-Powered-By: Next.js.",
      fix: fixOf(config),
    };
  },
});

function fixOf(config: NextConfig): Fix | undefined {
  const { poweredByHeader: setting } = config;
  const edit = setting === undefined ? addSetting(config, "poweredByHeader: false") : replace(setting, "false");
  return edit === undefined ? undefined : { title: "Switch the header off", safe: true, edits: [edit] };
}
