import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "X-Frame-Options", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "certain sites, which no current browser allows so": {
        files: { "next.config.ts": header(`«"ALLOW-FROM https://example.org"»`) },
        message: `is "ALLOW-FROM https://example.org", which browsers ignore`,
      },
      "all sites": header(`«"ALLOWALL"»`),
      "a value in quotes": header(`«"'SAMEORIGIN'"»`),
      "a value that is misspelt": header(`«"SAME-ORIGIN"»`),
      "an empty value": header(`«""»`),
      "a policy that says nothing about frames": page(
        `{ key: "X-Frame-Options", value: «"ALLOWALL"» }, { key: "Content-Security-Policy", value: "default-src 'self'" }`,
      ),
    },
    silent: {
      "both values": page(`{ key: "X-Frame-Options", value: "deny" }, { key: "X-Note", value: "ALLOWALL" }`),
      "the other value in any case": header(`"SameOrigin"`),
      "a list, for which browsers refuse every frame": header(`"DENY, SAMEORIGIN"`),
      "a policy with frame-ancestors, which wins": page(
        `{ key: "X-Frame-Options", value: "ALLOW-FROM https://example.org" }, { key: "Content-Security-Policy", value: "frame-ancestors https://example.org" }`,
      ),
      "a policy that is not known": page(
        `{ key: "X-Frame-Options", value: "ALLOWALL" }, { key: "Content-Security-Policy", value: process.env.CSP }`,
      ),
      "middleware with a policy": {
        files: { "next.config.ts": header(`"ALLOWALL"`), "proxy.ts": `headers.set("Content-Security-Policy", csp);` },
      },
      "a value that is not known": header("process.env.FRAMES"),
      "a header that a condition decides on": page(
        `...(process.env.EMBED ? [{ key: "X-Frame-Options", value: "ALLOWALL" }] : [])`,
      ),
    },
    fixes: {
      "every frame of another site is refused": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'X-Frame-Options', value: 'ALLOW-FROM https://a.example' }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'X-Frame-Options', value: 'SAMEORIGIN' }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
