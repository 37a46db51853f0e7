import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const header = (source: string, value: string): string =>
  config(`{ source: "${source}", headers: [{ key: "Cache-Control", value: ${value} }] }`);

testPolicy(
  policy,
  {
    reports: {
      "a year for everything": {
        files: { "next.config.ts": header("/(.*)", `«"public, max-age=31536000, immutable"»`) },
        message: "is for every page",
      },
    },
    silent: {
      files: header("/fonts/(.*)", `"public, max-age=31536000, immutable"`),
      "a time of nothing": header("/(.*)", `"public, max-age=0, must-revalidate"`),
      "nothing kept": header("/:path*", `"no-store"`),
      "a value that is not known": header("/:path*", "process.env.CACHE"),
      "requests of visitors without a session": config(
        `{ source: "/:path*", missing: [{ type: "cookie", key: "session" }], headers: [{ key: "Cache-Control", value: "public, max-age=60" }] }`,
      ),
    },
  },
  { describe, it },
);
