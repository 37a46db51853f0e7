import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const rule = `{ key: "X-Frame-Options", value: "DENY" }`;

const marked = (text: string): string => text.replace("headers()", "«headers»()");

testPolicy(
  policy,
  {
    reports: {
      "headers for every page without it": {
        files: { "next.config.ts": marked(page(rule)) },
        message: "headers() sets no Cross-Origin-Opener-Policy",
      },
      "a security header on some pages": marked(page(rule)).replace("/:path*", "/admin/:path*"),
      "middleware that does something else": {
        files: {
          "next.config.ts": marked(page(rule)),
          "middleware.ts": `import { NextResponse } from "next/server";\nexport const middleware = () => NextResponse.next();\n`,
        },
      },
    },
    silent: {
      "the header": page(`{ key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" }`),
      "a value that is not known": page("{ key: 'Cross-Origin-Opener-Policy', value: process.env.VALUE }"),
      "a header that a condition decides on": page(
        `${rule}, ...(process.env.STRICT ? [{ key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" }] : [])`,
      ),
      "no headers at all": "export default { reactStrictMode: true };\n",
      "headers for an interface only": page(`{ key: "Access-Control-Allow-Origin", value: "https://example.org" }`),
      "headers of a package": `import { headers } from "@acme/headers";\n${page("...headers")}`,
      "a static export": page(rule, ` output: "export",`),
      "middleware that sets it": {
        files: {
          "next.config.ts": page(rule),
          "proxy.ts": `response.headers.set("cross-origin-opener-policy", value);`,
        },
      },
      "the host's own file": {
        files: {
          "next.config.ts": page(rule),
          "public/_headers": "/*\n  Cross-Origin-Opener-Policy: same-origin-allow-popups\n",
        },
      },
    },
    fixes: {
      "the header stands behind the others, in the author's quotes": {
        before: page(`{ key: 'X-Frame-Options', value: 'DENY' }`),
        after: page(
          `{ key: 'X-Frame-Options', value: 'DENY' }, { key: 'Cross-Origin-Opener-Policy', value: 'same-origin-allow-popups' }`,
        ),
      },
      "the header is written over several lines as the last one is": {
        before: page(`\n  {\n    key: "X-Frame-Options",\n    value: "DENY",\n  },\n`),
        after: page(
          `\n  {\n    key: "X-Frame-Options",\n    value: "DENY",\n  },\n  {\n    key: "Cross-Origin-Opener-Policy",\n    value: "same-origin-allow-popups",\n  },\n`,
        ),
      },
    },
  },
  { describe, it },
);
