import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "Permissions-Policy", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "the syntax of the header before it": {
        files: { "next.config.ts": header(`«"camera 'none'; microphone 'none'"»`) },
        message: "it has the syntax of Feature-Policy",
      },
      semicolons: {
        files: { "next.config.ts": header(`«"camera=(); microphone=()"»`) },
        message: "Permissions-Policy",
      },
      "single quotes": {
        files: { "next.config.ts": header(`«"camera=('self')"»`) },
        message: "'self' stands in single quotes",
      },
      "an origin without quotes": header(`«"camera=(self https://example.org)"»`),
      "a comma at the end": header(`«"camera=(), "»`).replace('(), "', '(),x=, "'),
      "an empty value": { files: { "next.config.ts": header(`«""»`) }, message: "it is empty" },
      "a bracket that is missing": header(`«"camera=(, microphone=()"»`),
    },
    silent: {
      "what Next.js's own guide shows": header(`"camera=(), microphone=(), geolocation=(), browsing-topics=()"`),
      origins: header(`'camera=(self "https://example.org"), fullscreen=*, geolocation=self'`),
      "no space between": header(`"camera=(),microphone=()"`),
      "where reports go": header(`"camera=();report-to=main, microphone=()"`),
      "a feature that nobody knows": header(`"teleport=()"`),
      "a value that is not known": header("process.env.VALUE"),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Permissions-Policy", value: "camera 'none'" }] : [])`,
      ),
      "a value that a later header replaces": page(
        `{ key: "Permissions-Policy", value: "camera 'none'" }, { key: "permissions-policy", value: process.env.VALUE ?? "x" }`,
      ).replace('process.env.VALUE ?? "x"', '"camera=()"'),
      "another header": page(`{ key: "X-Note", value: "camera 'none'" }`),
    },
    fixes: {
      "the syntax of Feature-Policy is replaced": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'Permissions-Policy', value: "camera 'none'; fullscreen 'self' https://a.example; usb *" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'Permissions-Policy', value: "camera=(), fullscreen=(self \\"https://a.example\\"), usb=*" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
