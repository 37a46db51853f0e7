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
      "the home page": {
        files: { "next.config.ts": config(`{ source: «"/"», headers: [${header}] }`) },
        message: "matches the home page only: no page below gets X-Frame-Options.",
      },
      "one part of a path": {
        files: { "next.config.ts": config(`{ source: «"/:path"», headers: [${header}] }`) },
        message: "matches paths of one part only",
      },
      "the home page below a base path": config(`{ source: «"/"», headers: [${header}] }`, ` basePath: "/docs",`),
    },
    silent: {
      "every page": config(`{ source: "/:path*", headers: [${header}] }`),
      "the home page and all others": config(
        `{ source: "/", headers: [${header}] }, { source: "/:path*", headers: [${header}] }`,
      ),
      "the home page and a part of the site": config(
        `{ source: "/", headers: [${header}] }, { source: "/:path/:rest*", headers: [${header}] }`,
      ),
      "others that a condition decides on": config(
        `{ source: "/", headers: [${header}] }, ...(process.env.ALL ? [{ source: "/:path*", headers: [${header}] }] : [])`,
      ),
      "another header": config(`{ source: "/", headers: [{ key: "Link", value: "</a.css>; rel=preload" }] }`),
      "a page that is named": config(`{ source: "/admin", headers: [${header}] }`),
      "middleware that sets it": {
        files: {
          "next.config.ts": config(`{ source: "/", headers: [${header}] }`),
          "middleware.ts": `response.headers.set("X-Frame-Options", "DENY");`,
        },
      },
    },
    fixes: {
      "every page, in the author's quotes": {
        before: config(`{ source: '/', headers: [${header}] }`),
        after: config(`{ source: '/:path*', headers: [${header}] }`),
      },
      "one rule at a time": {
        before: config(`{ source: "/", headers: [${header}] }, { source: "/:path", headers: [${header}] }`),
        after: config(`{ source: "/:path*", headers: [${header}] }, { source: "/:path", headers: [${header}] }`),
      },
    },
  },
  { describe, it },
);
