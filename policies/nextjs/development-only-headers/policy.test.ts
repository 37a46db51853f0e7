import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

testPolicy(
  policy,
  {
    reports: {
      "rules in development": {
        files: {
          "next.config.ts": config(
            `...(process.env.NODE_ENV === "development" ? [{ source: "/:path*", headers: [{ key: «"X-Frame-Options"», value: "DENY" }] }] : [])`,
          ),
        },
        message: "pages are served without X-Frame-Options",
      },
      "an early end in production": `const isProd = process.env.NODE_ENV === "production";\nexport default {\n  async headers() {\n    if (isProd) return [];\n    return [{ source: "/(.*)", headers: [{ key: «"Referrer-Policy"», value: "no-referrer" }, { key: "X-Frame-Options", value: "DENY" }] }];\n  },\n};\n`,
    },
    silent: {
      "production, too": config(
        `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: process.env.NODE_ENV === "development" ? "SAMEORIGIN" : "DENY" }] }`,
      ),
      "production only": config(
        `...(process.env.NODE_ENV === "production" ? [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }] : [])`,
      ),
      "interfaces for the own machine": config(
        `...(process.env.NODE_ENV === "development" ? [{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }] : [])`,
      ),
      "another condition": config(
        `...(process.env.STAGE === "development" ? [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }] : [])`,
      ),
      "no headers": "export default { reactStrictMode: process.env.NODE_ENV === 'production' };\n",
      "a static export": `export default { output: "export", async headers() { return process.env.NODE_ENV === "development" ? [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }] : []; } };\n`,
    },
  },
  { describe, it },
);
