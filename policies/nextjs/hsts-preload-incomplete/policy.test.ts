import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "Strict-Transport-Security", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "a year without subdomains": {
        files: { "next.config.ts": header(`«"max-age=31536000; preload"»`) },
        message: "and not includeSubDomains",
      },
      "less than a year": {
        files: { "next.config.ts": header(`«"max-age=15768000; includeSubDomains; preload"»`) },
        message: "a max-age of less than a year",
      },
    },
    silent: {
      "what Next.js's own guide shows": header(`"max-age=63072000; includeSubDomains; preload"`),
      "no preload": header(`"max-age=15768000"`),
      "no age, which another policy reports": header(`"preload"`),
      "commas, which another policy reports": header(`"max-age=31536000, preload"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Strict-Transport-Security", value: "max-age=31536000; preload" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "Strict-Transport-Security", value: "max-age=31536000; preload" }, { key: "strict-transport-security", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"max-age=63072000"'),
      "another header": page(`{ key: "X-Note", value: "max-age=31536000; preload" }`),
    },
    fixes: {
      "the subdomains are added": {
        before: header(`'max-age=63072000; preload'`),
        after: header(`'max-age=63072000; preload; includeSubDomains'`),
      },
    },
  },
  { describe, it },
);
