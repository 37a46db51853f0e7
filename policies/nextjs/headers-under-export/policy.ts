import { definePolicy, type NextConfig } from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.config",
  meta: {
    title: "A static export does not send the headers of the config",
    severity: "medium",
    severityReason: "None of the headers is sent, except where the host itself reads the config.",
    presets: ["recommended"],
    remediation:
      "Set the headers where the files are served: `public/_headers`, `netlify.toml`, `firebase.json`, or the web server.",
    references: [
      "https://nextjs.org/docs/app/guides/static-exports#unsupported-features",
      "https://nextjs.org/docs/app/api-reference/config/next-config-js/headers",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(config) {
    const { output, headers } = config;
    if (output?.known !== true || output.value !== "export" || headers.length === 0 || isOnVercel(config)) return;
    yield {
      at: config,
      message: "headers() has no effect on a static export: no server of Next.js is there to send them.",
      related: [{ at: output, label: "a static export" }],
    };
  },
});

/** The host of the makers of Next.js takes the headers over. */
function isOnVercel({ elsewhere }: NextConfig): boolean {
  return elsewhere.some(({ type, source }) => type === "host" && /(?:^|\/)vercel\.json$/.test(source.path));
}
