import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = `{ key: "X-Frame-Options", value: "DENY" }`;

testPolicy(
  policy,
  {
    reports: {
      "headers beside an export": {
        files: { "next.config.ts": page(header, ` output: "export",`).replace("headers()", "«headers»()") },
        message: "no effect on a static export",
        related: ['"export"'],
      },
      "an export to a host with a file of its own": {
        files: {
          "next.config.ts": page(header, ` output: "export",`).replace("headers()", "«headers»()"),
          "netlify.toml": "[build]\npublish = 'out'\n",
        },
      },
    },
    silent: {
      "a standalone build": page(header, ` output: "standalone",`),
      "no output": page(header),
      "an export that a condition decides on": page(header, ` output: process.env.EXPORT ? "export" : undefined,`),
      "an export without headers": `export default { output: "export" };\n`,
      "an export that returns no headers": `export default { output: "export", async headers() { return []; } };\n`,
      "an export to Vercel, which reads the config": {
        files: { "next.config.ts": page(header, ` output: "export",`), "vercel.json": "{}" },
      },
    },
  },
  { describe, it },
);
