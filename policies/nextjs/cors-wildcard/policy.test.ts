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
      "every page": { files: { "next.config.ts": header(`«"*"»`) }, message: "for every page" },
      "an interface": {
        files: { "next.config.ts": header(`«"*"»`).replace("/:path*", "/api/:path*") },
        message: "for an interface",
      },
    },
    silent: {
      fonts: header(`"*"`).replace("/:path*", "/fonts/:path*"),
      "a file of settings": header(`"*"`).replace("/:path*", "/.well-known/:path*"),
      "one origin": header(`"https://example.org"`),
      "an origin that is not known": header("process.env.ORIGIN"),
      "a header that a condition decides on": page(
        `...(process.env.CORS ? [{ key: "Access-Control-Allow-Origin", value: "*" }] : [])`,
      ),
    },
  },
  { describe, it },
);
