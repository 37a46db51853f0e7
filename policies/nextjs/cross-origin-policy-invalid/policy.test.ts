import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

testPolicy(
  policy,
  {
    reports: {
      "the embedder with the opener's value": {
        files: { "next.config.ts": page(`{ key: "Cross-Origin-Embedder-Policy", value: «"same-origin"» }`) },
        message: "it can be require-corp, credentialless, unsafe-none.",
      },
      "the opener": page(`{ key: "Cross-Origin-Opener-Policy", value: «"sameorigin"» }`),
      resources: page(`{ key: "cross-origin-resource-policy", value: «"*"» }`),
      "capitals, which count here": page(`{ key: "Cross-Origin-Opener-Policy", value: «"SAME-ORIGIN"» }`),
    },
    silent: {
      "every value of the opener": page(
        `{ key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups; report-to=\\"main\\"" }`,
      ),
      "values of the others": page(
        `{ key: "Cross-Origin-Embedder-Policy", value: "credentialless" }, { key: "Cross-Origin-Resource-Policy", value: "cross-origin" }`,
      ),
      "a value that is not known": page(`{ key: "Cross-Origin-Opener-Policy", value: process.env.COOP }`),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Cross-Origin-Opener-Policy", value: "x" }] : [])`,
      ),
      "another header": page(`{ key: "X-Note", value: "x" }`),
    },
    fixes: {
      "a value that lacks its hyphen, with a parameter": {
        before: page(`{ key: 'Cross-Origin-Opener-Policy', value: 'sameorigin; report-to="main"' }`),
        after: page(`{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin; report-to="main"' }`),
      },
      "a value with an underscore in capitals": {
        before: page(`{ key: "Cross-Origin-Embedder-Policy", value: "REQUIRE_CORP" }`),
        after: page(`{ key: "Cross-Origin-Embedder-Policy", value: "require-corp" }`),
      },
    },
  },
  { describe, it },
);
