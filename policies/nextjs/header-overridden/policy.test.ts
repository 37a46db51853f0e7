import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

testPolicy(
  policy,
  {
    reports: {
      "an exception before the rule for every page": {
        files: {
          "next.config.ts": config(
            `{ source: "/embed", headers: [{ key: «"X-Frame-Options"», value: "SAMEORIGIN" }] }, { source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`,
          ),
        },
        message: "X-Frame-Options of this rule is never sent",
        related: ['"X-Frame-Options"'],
      },
      "two rules for the same paths": config(
        `{ source: "/a", headers: [{ key: «"X-Note"», value: "1" }] }, { source: "/a", headers: [{ key: "X-Note", value: "2" }] }`,
      ),
    },
    silent: {
      "an exception behind it": config(
        `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }, { source: "/embed", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] }`,
      ),
      "a rule under a condition": config(
        `{ source: "/a", headers: [{ key: "X-Note", value: "1" }] }, { source: "/:path*", has: [{ type: "cookie", key: "a" }], headers: [{ key: "X-Note", value: "2" }] }`,
      ),
      "the same rule, which another policy reports": config(
        `{ source: "/a", headers: [{ key: "X-Note", value: "1" }, { key: "X-Note", value: "2" }] }`,
      ),
      "other paths": config(
        `{ source: "/a", headers: [{ key: "X-Note", value: "1" }] }, { source: "/b", headers: [{ key: "X-Note", value: "2" }] }`,
      ),
    },
  },
  { describe, it },
);
