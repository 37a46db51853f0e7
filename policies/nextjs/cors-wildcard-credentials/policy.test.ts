import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const credentials = `{ key: "Access-Control-Allow-Credentials", value: "true" }`;

testPolicy(
  policy,
  {
    reports: {
      "both in one rule": {
        files: {
          "next.config.ts": config(
            `{ source: "/api/:path*", headers: [${credentials}, { key: "Access-Control-Allow-Origin", value: «"*"» }] }`,
          ),
        },
        message: "browsers refuse every answer",
        related: ['"true"'],
      },
      "in two rules for the same paths": config(
        `{ source: "/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: «"*"» }] }, { source: "/api/:path*", headers: [${credentials}] }`,
      ),
    },
    silent: {
      "one origin": config(
        `{ source: "/api/:path*", headers: [${credentials}, { key: "Access-Control-Allow-Origin", value: "https://example.org" }] }`,
      ),
      "an origin that may be given": config(
        `{ source: "/api/:path*", headers: [${credentials}, { key: "Access-Control-Allow-Origin", value: process.env.ORIGIN || "*" }] }`,
      ),
      "no credentials": config(
        `{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Credentials", value: "false" }, { key: "Access-Control-Allow-Origin", value: "*" }] }`,
      ),
      "other paths": config(
        `{ source: "/api/:path*", headers: [${credentials}] }, { source: "/fonts/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }`,
      ),
      "an origin that a later rule replaces": config(
        `{ source: "/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }, { source: "/api/:path*", headers: [${credentials}, { key: "Access-Control-Allow-Origin", value: "https://example.org" }] }`,
      ),
      "middleware that may replace it": {
        files: {
          "next.config.ts": config(
            `{ source: "/api/:path*", headers: [${credentials}, { key: "Access-Control-Allow-Origin", value: "*" }] }`,
          ),
          "middleware.ts": `response.headers.set("Access-Control-Allow-Origin", origin);`,
        },
      },
    },
  },
  { describe, it },
);
