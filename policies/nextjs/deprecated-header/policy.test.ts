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
      certificates: {
        files: { "next.config.ts": page(`{ key: «"Expect-CT"», value: "max-age=0" }`) },
        message: "Expect-CT has no effect: browsers demand Certificate Transparency by themselves.",
      },
      "downloads of Internet Explorer": page(`{ key: «"X-Download-Options"», value: "noopen" }`),
      "policies under their old names": page(
        `{ key: «"X-Content-Security-Policy"», value: "default-src 'self'" }, { key: «"X-WebKit-CSP"», value: "default-src 'self'" }`,
      ),
    },
    silent: {
      "headers that are followed": page(`{ key: "X-Content-Type-Options", value: "nosniff" }`),
      "the cross-domain policy, which documents still ask for": page(
        `{ key: "X-Permitted-Cross-Domain-Policies", value: "none" }`,
      ),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Expect-CT", value: "max-age=0" }] : [])`,
      ),
      "a filter, which another policy judges": page(`{ key: "X-XSS-Protection", value: "1" }`),
    },
    fixes: {
      "the header goes with its comma": {
        before: page(`{ key: "Expect-CT", value: "max-age=0" }, { key: "X-Frame-Options", value: "DENY" }`),
        after: page(`{ key: "X-Frame-Options", value: "DENY" }`),
      },
      "the header goes with its line": {
        before: page(`\n  { key: "X-Frame-Options", value: "DENY" },\n  { key: "Expect-CT", value: "max-age=0" },\n`),
        after: page(`\n  { key: "X-Frame-Options", value: "DENY" },\n`),
      },
    },
  },
  { describe, it },
);
