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
      "a policy that does not exist": {
        files: { "next.config.ts": header(`«"strict-origin-when-crossorigin"»`) },
        message: "did you mean strict-origin-when-cross-origin?)",
      },
      "an empty value": header(`«""»`),
      "policies with semicolons between": header(`«"no-referrer; same-origin"»`),
    },
    silent: {
      "each policy": header(`"same-origin"`),
      "a policy in capitals": header(`"Same-Origin"`),
      "a policy that browsers know beside one that they do not": header(`"strict-origin, no-referrer-at-all"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Referrer-Policy", value: "none" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "Referrer-Policy", value: "none" }, { key: "referrer-policy", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"no-referrer"'),
      "another header": page(`{ key: "X-Note", value: "none" }`),
    },
    fixes: {
      "the policy that was meant": { before: header(`'no-referer'`), after: header(`'no-referrer'`) },
    },
  },
  { describe, it },
);
