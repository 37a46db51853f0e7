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
      accounts: {
        files: { "next.config.ts": header("/account/:path*", `«"public, max-age=3600"»`) },
        message: "what is below /account",
      },
      "a shared cache only": header("/dashboard", `«"s-maxage=60, stale-while-revalidate"»`),
      "sessions of an interface": header("/api/auth/(.*)", `«"public, max-age=60"»`),
      "a path further down": header("/shop/checkout/:step", `«"public, s-maxage=10"»`),
    },
    silent: {
      "pages for one visitor": header("/account/:path*", `"private, no-store"`),
      "a time of nothing": header("/account/:path*", `"public, max-age=0, must-revalidate"`),
      "the visitor's own cache": header("/account/:path*", `"max-age=60"`),
      "public pages": header("/blog/:path*", `"public, max-age=3600"`),
      "a page about accounts": header("/blog/account-settings", `"public, max-age=3600"`),
      files: header("/account/:path*.(png|svg)", `"public, max-age=3600"`),
      "a value that is not known": header("/account/:path*", "process.env.CACHE"),
      "a source that is not known": config(
        "{ source: `/${process.env.AREA}/account`, headers: [{ key: 'Cache-Control', value: 'public, max-age=60' }] }",
      ),
    },
    fixes: {
      "nobody keeps the page": {
        before: `export default {\n  async headers() {\n    return [{ source: "/account", headers: [{ key: "Cache-Control", value: "public, max-age=60" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/account", headers: [{ key: "Cache-Control", value: "private, no-store" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
