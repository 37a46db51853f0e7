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
      "the policy": { files: { "next.config.ts": header(`«"unsafe-url"»`) }, message: "the whole address of a page" },
      "the last of a list": header(`«"no-referrer, unsafe-url"»`),
    },
    silent: {
      "a fallback for old browsers": header(`"unsafe-url, strict-origin-when-cross-origin"`),
      "what Next.js's own guide shows": header(`"origin-when-cross-origin"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Referrer-Policy", value: "unsafe-url" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "Referrer-Policy", value: "unsafe-url" }, { key: "referrer-policy", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"no-referrer"'),
      "another header": page(`{ key: "X-Note", value: "unsafe-url" }`),
    },
    fixes: {
      "the value becomes the browsers' default": {
        before: header(`'unsafe-url'`),
        after: header(`'strict-origin-when-cross-origin'`),
      },
    },
  },
  { describe, it },
);
