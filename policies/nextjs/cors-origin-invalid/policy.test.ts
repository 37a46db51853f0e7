import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "Access-Control-Allow-Origin", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "two origins": {
        files: { "next.config.ts": header(`«"https://a.example.org, https://b.example.org"»`) },
        message: "it holds several origins",
      },
      "origins with a blank between": header(`«"https://a.example.org https://b.example.org"»`),
      "all hosts of a domain": {
        files: { "next.config.ts": header(`«"https://*.example.org"»`) },
        message: "it holds a wildcard",
      },
      "a slash at the end": header(`«"https://example.org/"»`),
      "a host without a scheme": header(`«"example.org"»`),
      "an empty value": header(`«""»`),
    },
    silent: {
      "one origin": header(`"https://example.org"`),
      "an origin with a port": header(`"http://localhost:3000"`),
      "an application's own scheme": header(`"capacitor://localhost"`),
      everybody: header(`"*"`),
      "nobody in particular, which another policy reports": header(`"null"`),
      "an origin that is not known": header("process.env.ORIGIN"),
      "a header that a condition decides on": page(
        `...(process.env.CORS ? [{ key: "Access-Control-Allow-Origin", value: "example.org" }] : [])`,
      ),
    },
    fixes: {
      "the path goes": {
        before: `export default {\n  async headers() {\n    return [{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "https://a.example/" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "https://a.example" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
