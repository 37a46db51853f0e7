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
      "the origin": { files: { "next.config.ts": header(`«"null"»`) }, message: "from a sandboxed frame" },
    },
    silent: {
      "everybody, which is said openly": header(`"*"`),
      "one origin": header(`"https://example.org"`),
      "an origin that is not known": header("process.env.ORIGIN"),
      "another header": page(`{ key: "X-Note", value: "null" }`),
    },
  },
  { describe, it },
);
