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
      "two values": {
        files: {
          "next.config.ts": page(
            `{ key: «"X-Frame-Options"», value: "SAMEORIGIN" }, { key: "x-frame-options", value: "DENY" }`,
          ),
        },
        message: "X-Frame-Options stands in one rule twice",
        related: ['"x-frame-options"'],
      },
      "a value that is not known": page(
        `{ key: «"X-Note"», value: process.env.A }, { key: "X-Note", value: process.env.B }`,
      ),
    },
    silent: {
      "cookies, which add up": page(`{ key: "Set-Cookie", value: "a=1" }, { key: "Set-Cookie", value: "b=1" }`),
      "one of several": page(
        `{ key: "X-Note", value: "a" }, ...(process.env.B ? [{ key: "X-Note", value: "b" }] : [])`,
      ),
      "two rules": `export default { async headers() { return [{ source: "/a", headers: [{ key: "X-Note", value: "a" }] }, { source: "/b", headers: [{ key: "X-Note", value: "b" }] }]; } };\n`,
      "a rule that overrides another, which another policy reports": `export default { async headers() { return [{ source: "/a", headers: [{ key: "X-Note", value: "a" }] }, { source: "/:path*", headers: [{ key: "X-Note", value: "b" }] }]; } };\n`,
    },
    fixes: {
      "the one without effect goes": {
        before: page(`{ key: "X-Frame-Options", value: "SAMEORIGIN" }, { key: "X-Frame-Options", value: "DENY" }`),
        after: page(`{ key: "X-Frame-Options", value: "DENY" }`),
      },
    },
  },
  { describe, it },
);
