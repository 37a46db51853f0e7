import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const header = `{ key: "X-Frame-Options", value: "DENY" }`;

testPolicy(
  policy,
  {
    reports: {
      "a base path": {
        files: { "next.config.ts": config(`{ source: «"/(.*)"», headers: [${header}] }`, ` basePath: "/docs",`) },
        message: "which does not get X-Frame-Options.",
      },
      locales: {
        files: {
          "next.config.ts": config(
            `{ source: «"/(.*)"», headers: [${header}] }`,
            ` i18n: { locales: ["en", "fr"], defaultLocale: "en" },`,
          ),
        },
        message: "With i18n this source",
      },
      "a rule for the home page with other headers": config(
        `{ source: «"/(.*)"», headers: [${header}] }, { source: "/", headers: [{ key: "X-Note", value: "home" }] }`,
        ` basePath: "/docs",`,
      ),
    },
    silent: {
      "neither of the two": config(`{ source: "/(.*)", headers: [${header}] }`),
      "a source that matches the home page": config(
        `{ source: "/:path*", headers: [${header}] }`,
        ` basePath: "/docs",`,
      ),
      "a rule for the home page": config(
        `{ source: "/", headers: [${header}] }, { source: "/(.*)", headers: [${header}] }`,
        ` i18n: { locales: ["en", "fr"], defaultLocale: "en" },`,
      ),
      "a rule without the prefix": config(
        `{ source: "/(.*)", basePath: false, headers: [${header}] }`,
        ` basePath: "/docs",`,
      ),
      "a base path that is not known": config(
        `{ source: "/(.*)", headers: [${header}] }`,
        ` basePath: process.env.BASE,`,
      ),
      "caching, which the home page may do without": config(
        `{ source: "/(.*)", headers: [{ key: "Cache-Control", value: "no-store" }] }`,
        ` basePath: "/docs",`,
      ),
      "part of the site": config(`{ source: "/blog/(.*)", headers: [${header}] }`, ` basePath: "/docs",`),
      "middleware that sets it": {
        files: {
          "next.config.ts": config(`{ source: "/(.*)", headers: [${header}] }`, ` basePath: "/docs",`),
          "middleware.ts": `response.headers.set("X-Frame-Options", "DENY");`,
        },
      },
    },
    fixes: {
      "the source matches the home page as well": {
        before: config(`{ source: '/(.*)', headers: [${header}] }`, ` basePath: "/docs",`),
        after: config(`{ source: '/:path*', headers: [${header}] }`, ` basePath: "/docs",`),
      },
    },
  },
  { describe, it },
);
