import { describe, expect, it } from "vitest";
import { read, summary } from "./read.ts";

const config = `{ reactStrictMode: true, async headers() { return [{ source: "/:path*", headers: [{ key: "A", value: "1" }] }]; } }`;

describe("plugins that leave headers alone", () => {
  it.each([
    [
      "@sentry/nextjs",
      `import { withSentryConfig } from "@sentry/nextjs";\nexport default withSentryConfig(${config}, { silent: true });`,
    ],
    ["its namespace", `import * as Sentry from "@sentry/nextjs";\nexport default Sentry.withSentryConfig(${config});`],
    ["next-axiom", `const { withAxiom } = require("next-axiom");\nmodule.exports = withAxiom(${config});`],
    [
      "@next/bundle-analyzer",
      `const withBundleAnalyzer = require("@next/bundle-analyzer")({ enabled: process.env.ANALYZE === "true" });\nmodule.exports = withBundleAnalyzer(${config});`,
    ],
    [
      "@next/mdx",
      `import createMDX from "@next/mdx";\nconst withMDX = createMDX({ extension: /\\.mdx?$/, options: { remarkPlugins: [] } });\nexport default withMDX(${config});`,
    ],
    [
      "several at once",
      `import createNextIntlPlugin from "next-intl/plugin";\nimport { withSentryConfig } from "@sentry/nextjs";\nconst withNextIntl = createNextIntlPlugin();\nexport default withSentryConfig(withNextIntl(${config}));`,
    ],
    [
      "one under an unknown condition",
      `let config = ${config};\nif (process.env.ANALYZE) config = require("@next/bundle-analyzer")()(config);\nmodule.exports = config;`,
    ],
    [
      "a config that is a function",
      `import { withSentryConfig } from "@sentry/nextjs";\nexport default withSentryConfig(async () => (${config}));`,
    ],
    [
      "a dynamic import",
      `export default async () => {\n  const { default: init } = await import("@serwist/next");\n  return init({ swSrc: "sw.ts" })(${config});\n};`,
    ],
    [
      "a dynamic import with a callback",
      `export default async () => {\n  const withBundleAnalyzer = await import("@next/bundle-analyzer").then((module) => module.default({ enabled: true }));\n  return withBundleAnalyzer(${config});\n};`,
    ],
    [
      "highlight",
      `import { withHighlightConfig } from "@highlight-run/next/config";\nexport default withHighlightConfig(${config}, { apiKey: "a" });`,
    ],
    ["serwist", `import { withSerwist } from "@serwist/turbopack";\nexport default withSerwist(${config});`],
    ["botid", `import { withBotId } from "botid/next/config";\nexport default withBotId(${config});`],
    [
      "next-translate",
      `const nextTranslate = require("next-translate-plugin");\nmodule.exports = nextTranslate(${config});`,
    ],
  ])("are seen through: %s", (_title, text) => {
    expect(summary(text)).toBe("full | A: 1");
  });
});

describe("a plugin that brings locales", () => {
  it("leaves open which paths a rule matches", () => {
    const withLocales = (source: string) =>
      read(
        `import nextTranslate from "next-translate-plugin";\nexport default nextTranslate({ async headers() { return [{ source: "${source}", headers: [{ key: "A", value: "1" }] }]; } });`,
      ).rules[0];
    expect(withLocales("/:path*")?.siteWide).toMatchObject({ known: true, value: true });
    expect(withLocales("/(.*)")?.siteWide.known).toBe(false);
    expect(withLocales("/(.*)")?.matches("/")).toBeUndefined();
  });
});

describe("createSecureHeaders of next-secure-headers", () => {
  const made = (options: string): string =>
    summary(
      `import { createSecureHeaders } from "next-secure-headers";\nexport default { headers: async () => [{ source: "/(.*)", headers: createSecureHeaders(${options}) }] };`,
    );

  it("sends its usual headers, as far as no option changes them", () => {
    expect(made("")).toBe(
      "full | Strict-Transport-Security: max-age=63072000 | X-Frame-Options: deny | X-Download-Options: noopen | X-Content-Type-Options: nosniff | X-XSS-Protection: 1",
    );
    expect(
      made(`{ xssProtection: false, noopen: false, frameGuard: "sameorigin", referrerPolicy: "same-origin" }`),
    ).toBe(
      "names | Strict-Transport-Security: max-age=63072000 | X-Frame-Options: ? | X-Content-Type-Options: nosniff | Referrer-Policy: ?",
    );
  });

  it("is not known when its options are not", () => {
    expect(made("process.env.OPTIONS")).toBe("unknown");
  });
});

describe("options of a plugin's factory", () => {
  it("are never taken for the config, even if they look like one", () => {
    const text = `
      import createNextIntlPlugin from "next-intl/plugin";
      const withNextIntl = createNextIntlPlugin({ experimental: { createMessagesDeclaration: "./en.json" } });
      export default withNextIntl(${config});`;
    expect(summary(text)).toBe("full | A: 1");
  });

  it("never give a header", () => {
    const text = `
      import createPlugin from "unheard-of/next";
      export default createPlugin({ env: {}, headers: { "X-Wrong": "1" } })(${config});`;
    expect(summary(text)).toBe("partial | A: 1");
  });

  it("may hold the config in old versions of a plugin, which is then open", () => {
    const text = `const withPWA = require("next-pwa");\nmodule.exports = withPWA(${config});`;
    expect(summary(text)).toBe("partial | A: 1");
  });

  it("are the config where it has the options of next-pwa inside", () => {
    const text = `const withPWA = require("next-pwa");\nmodule.exports = withPWA({ pwa: { dest: "public" }, ...${config} });`;
    expect(summary(text)).toBe("full | A: 1");
  });

  it("make the config open when they hold plugins that are not known", () => {
    const text = `import mdx from "@next/mdx";\nimport other from "other";\nexport default mdx(other)(${config});`;
    expect(summary(text)).toBe("partial | A: 1");
  });
});

describe("plugins that are not known", () => {
  it.each([
    ["one call", `import { withX } from "x";\nexport default withX(${config}, { a: 1 });`],
    ["two calls", `import x from "x";\nexport default x({ a: 1 })(${config});`],
    [
      "a list of plugins first",
      `const withPlugins = require("next-compose-plugins");\nmodule.exports = withPlugins([[plugin, { a: 1 }]], ${config});`,
    ],
    [
      "a function of the project that is not found",
      `const withX = require("./missing");\nmodule.exports = withX(${config});`,
    ],
    ["a config that is a function", `import { withX } from "x";\nexport default withX(() => (${config}));`],
  ])("leave the config open: %s", (_title, text) => {
    expect(summary(text)).toBe("partial | A: 1");
  });

  it("say nothing about headers that are not there", () => {
    expect(summary(`import { withX } from "x";\nexport default withX({ reactStrictMode: true });`)).toBe("unknown");
  });

  it("are not told which of two configs they return", () => {
    const text = `import { merge } from "lodash";\nexport default merge(${config}, { headers: undefined, images: {} });`;
    expect(summary(text)).toBe("unknown");
  });
});

describe("Payload's plugin", () => {
  const payload = (given: string): string =>
    `import { withPayload } from "@payloadcms/next/withPayload";\nexport default withPayload(${given}, { devBundleServerPackages: false });`;
  const hints = ["Accept-CH", "Vary", "Critical-CH"].map((name) => `${name}: Sec-CH-Prefers-Color-Scheme`).join(" | ");

  it.each([
    ["a config with headers", config, `full | A: 1 | ${hints} | X-Powered-By: Next.js, Payload`],
    ["a config without", "{ reactStrictMode: true }", `full | ${hints} | X-Powered-By: Next.js, Payload`],
    ["a config that hides what it is", "{ poweredByHeader: false }", `full | ${hints}`],
    [
      "a config that may hide it",
      "{ poweredByHeader: process.env.HIDE }",
      `names | ${hints} | X-Powered-By: Next.js, Payload (maybe)`,
    ],
    [
      "a config that is spread from a package",
      '{ ...require("x") }',
      `partial | ${hints} | X-Powered-By: Next.js, Payload (maybe)`,
    ],
  ])("adds a rule to %s", (_title, given, expected) => {
    expect(summary(payload(given))).toBe(expected);
  });

  it("says nothing of a config that is not known", () => {
    expect(summary(payload('require("x")'))).toBe("unknown");
  });

  it("is no place that the project has chosen for the headers of its pages", () => {
    const { setsPageHeaders, poweredByHeader } = read(payload("{}"));
    expect([setsPageHeaders, poweredByHeader?.known && poweredByHeader.value]).toEqual([false, false]);
  });
});
