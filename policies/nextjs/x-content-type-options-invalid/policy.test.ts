import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "X-Content-Type-Options", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "another value": { files: { "next.config.ts": header(`«"sniff"»`) }, message: `is "sniff"` },
      "an empty value": header(`«""»`),
      "a value in quotes": header(`«'"nosniff"'»`),
    },
    silent: {
      "the value": header(`"nosniff"`),
      "the value in capitals": header(`"NoSniff"`),
      "the value twice, of which browsers read the first": header(`"nosniff, nosniff"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "X-Content-Type-Options", value: "off" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "X-Content-Type-Options", value: "off" }, { key: "x-content-type-options", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"nosniff"'),
      "another header": page(`{ key: "X-Note", value: "off" }`),
    },
    fixes: {
      "the value is corrected, in the author's quotes": { before: header(`'no-sniff'`), after: header(`'nosniff'`) },
    },
  },
  { describe, it },
);
