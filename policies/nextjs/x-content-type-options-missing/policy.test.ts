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
        message: "headers() sets no X-Content-Type-Options",
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
      "the header": page(`{ key: "X-Content-Type-Options", value: "nosniff" }`),
      "a value that is not known": page("{ key: 'X-Content-Type-Options', value: process.env.VALUE }"),
      "a header that a condition decides on": page(
        `${rule}, ...(process.env.STRICT ? [{ key: "X-Content-Type-Options", value: "nosniff" }] : [])`,
      ),
      "no headers at all": "export default { reactStrictMode: true };\n",
      "headers for an interface only": page(`{ key: "Access-Control-Allow-Origin", value: "https://example.org" }`),
      "headers of a package": `import { headers } from "@acme/headers";\n${page("...headers")}`,
      "a static export": page(rule, ` output: "export",`),
      "middleware that sets it": {
        files: { "next.config.ts": page(rule), "proxy.ts": `response.headers.set("x-content-type-options", value);` },
      },
      "the host's own file": {
        files: { "next.config.ts": page(rule), "public/_headers": "/*\n  X-Content-Type-Options: nosniff\n" },
      },
    },
    fixes: {
      "the header stands behind the others, in the author's quotes": {
        before: page(`{ key: 'X-Frame-Options', value: 'DENY' }`),
        after: page(`{ key: 'X-Frame-Options', value: 'DENY' }, { key: 'X-Content-Type-Options', value: 'nosniff' }`),
      },
      "the header is written over several lines as the last one is": {
        before: page(`\n  {\n    key: "X-Frame-Options",\n    value: "DENY",\n  },\n`),
        after: page(
          `\n  {\n    key: "X-Frame-Options",\n    value: "DENY",\n  },\n  {\n    key: "X-Content-Type-Options",\n    value: "nosniff",\n  },\n`,
        ),
      },
    },
  },
  { describe, it },
);
