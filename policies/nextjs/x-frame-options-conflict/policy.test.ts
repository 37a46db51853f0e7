import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const both = (value: string, policy: string): string =>
  config(
    `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: ${value} }, { key: "Content-Security-Policy", value: "${policy}" }] }`,
  );

testPolicy(
  policy,
  {
    reports: {
      "frames for others in the policy": {
        files: { "next.config.ts": both(`«"DENY"»`, "frame-ancestors https://example.org") },
        message: `X-Frame-Options is "DENY", and frame-ancestors allows https://example.org`,
        related: ["https://example.org"],
      },
      "frames of the site itself in the policy": both(`«"deny"»`, "frame-ancestors 'self'"),
      everybody: both(`«"SAMEORIGIN"»`, "default-src 'self'; frame-ancestors *"),
      "two rules for the same path": config(
        `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: «"DENY"» }] }, { source: "/(.*)", headers: [{ key: "Content-Security-Policy", value: "frame-ancestors *" }] }`,
      ),
    },
    silent: {
      "the same in both": both(`"DENY"`, "frame-ancestors 'none'"),
      "the site itself in both": both(`"SAMEORIGIN"`, "frame-ancestors 'self'"),
      "a policy that is stricter": both(`"SAMEORIGIN"`, "frame-ancestors 'none'"),
      "a policy without frames": both(`"DENY"`, "default-src 'self'"),
      "a policy for other paths": config(
        `{ source: "/", headers: [{ key: "X-Frame-Options", value: "DENY" }] }, { source: "/embed/:path*", headers: [{ key: "Content-Security-Policy", value: "frame-ancestors *" }] }`,
      ),
      "sources that are not known": config(
        "{ source: '/:path*', headers: [{ key: 'X-Frame-Options', value: 'DENY' }, { key: 'Content-Security-Policy', value: `frame-ancestors ${process.env.PARENTS}` }] }",
      ),
      "a value that browsers ignore": both(`"ALLOWALL"`, "frame-ancestors *"),
    },
  },
  { describe, it },
);
