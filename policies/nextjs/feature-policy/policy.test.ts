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
      "the header": {
        files: { "next.config.ts": page(`{ key: «"Feature-Policy"», value: "camera 'none'" }`) },
        message: "was renamed to Permissions-Policy",
      },
      "a value that is not known": page(`{ key: «"feature-policy"», value: process.env.FEATURES }`),
    },
    silent: {
      "the header that took its place": page(`{ key: "Permissions-Policy", value: "camera=()" }`),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Feature-Policy", value: "camera 'none'" }] : [])`,
      ),
      "a name that is not known": page(`{ key: process.env.NAME, value: "camera 'none'" }`),
    },
    fixes: {
      "the old header goes where the new one is": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Feature-Policy", value: "camera 'none'" }, { key: "Permissions-Policy", value: "camera=()" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Permissions-Policy", value: "camera=()" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
