import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const rule = `{ key: "X-Content-Type-Options", value: "nosniff" }`;

const marked = (text: string): string => text.replace("headers()", "«headers»()");

testPolicy(
  policy,
  {
    reports: {
      "headers for every page without it": {
        files: { "next.config.ts": marked(page(rule)) },
        message: "headers() sets neither X-Frame-Options nor a policy with frame-ancestors",
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
      "the header": page(`{ key: "X-Frame-Options", value: "SAMEORIGIN" }`),
      "a value that is not known": page("{ key: 'X-Frame-Options', value: process.env.VALUE }"),
      "a header that a condition decides on": page(
        `${rule}, ...(process.env.STRICT ? [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] : [])`,
      ),
      "no headers at all": "export default { reactStrictMode: true };\n",
      "headers for an interface only": page(`{ key: "Access-Control-Allow-Origin", value: "https://example.org" }`),
      "headers of a package": `import { headers } from "@acme/headers";\n${page("...headers")}`,
      "a static export": page(rule, ` output: "export",`),
      "middleware that sets it": {
        files: { "next.config.ts": page(rule), "proxy.ts": `response.headers.set("x-frame-options", value);` },
      },
      "the host's own file": {
        files: { "next.config.ts": page(rule), "public/_headers": "/*\n  X-Frame-Options: SAMEORIGIN\n" },
      },
      "a policy with frame-ancestors": page(
        `{ key: "Content-Security-Policy", value: "default-src 'self'; frame-ancestors *" }`,
      ),
      "a policy of which a part is not known": page(
        "{ key: 'Content-Security-Policy', value: `default-src 'self'; ${process.env.CSP}` }",
      ),
      "a policy that is not known": page(`${rule}, { key: "Content-Security-Policy", value: process.env.CSP }`),
      "middleware that sets a policy": {
        files: {
          "next.config.ts": page(rule),
          "middleware.ts": `response.headers.set("Content-Security-Policy", csp);`,
        },
      },
    },
    fixes: {
      "the header stands behind the others, in the author's quotes": {
        before: page(`{ key: 'X-Content-Type-Options', value: 'nosniff' }`),
        after: page(
          `{ key: 'X-Content-Type-Options', value: 'nosniff' }, { key: 'X-Frame-Options', value: 'SAMEORIGIN' }`,
        ),
      },
      "the header is written over several lines as the last one is": {
        before: page(`\n  {\n    key: "X-Content-Type-Options",\n    value: "nosniff",\n  },\n`),
        after: page(
          `\n  {\n    key: "X-Content-Type-Options",\n    value: "nosniff",\n  },\n  {\n    key: "X-Frame-Options",\n    value: "SAMEORIGIN",\n  },\n`,
        ),
      },
    },
  },
  { describe, it },
);
