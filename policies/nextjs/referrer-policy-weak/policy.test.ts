import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "Referrer-Policy", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "what Next.js's own guide shows": {
        files: { "next.config.ts": header(`«"origin-when-cross-origin"»`) },
        message: "origin-when-cross-origin",
      },
      "the old default of browsers": header(`«"no-referrer-when-downgrade"»`),
      "the origin to everybody": header(`«"origin"»`),
      "the last of a list": header(`«"no-referrer, origin"»`),
    },
    silent: {
      "the browsers' default": header(`"strict-origin-when-cross-origin"`),
      nothing: header(`"no-referrer"`),
      "a fallback for old browsers": header(`"origin, strict-origin"`),
      "whole addresses, which another policy reports": header(`"unsafe-url"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Referrer-Policy", value: "origin" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "Referrer-Policy", value: "origin" }, { key: "referrer-policy", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"no-referrer"'),
      "another header": page(`{ key: "X-Note", value: "origin" }`),
    },
    fixes: {
      "other sites get the origin, and nothing without HTTPS": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Referrer-Policy", value: "origin-when-cross-origin" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Referrer-Policy", value: "strict-origin-when-cross-origin" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
