import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const csp = (value: string): string => page(`{ key: "Content-Security-Policy", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "the keyword in script-src": csp(`"script-src 'self' «'unsafe-inline'»"`),
      "the keyword in default-src": {
        files: { "next.config.ts": csp(`"default-src 'self' «'unsafe-inline'»"`) },
        message: "default-src holds 'unsafe-inline'",
      },
      "a style-src that has it, too": csp(`"style-src 'unsafe-inline'; script-src 'self' «'unsafe-inline'»"`),
    },
    silent: {
      "styles only": csp(`"default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'"`),
      "a hash, beside which browsers ignore the keyword": csp(
        `"script-src 'unsafe-inline' 'sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI='"`,
      ),
      "strict-dynamic, beside which browsers ignore it": csp(`"script-src 'unsafe-inline' 'strict-dynamic'"`),
      "sources that are not known and may hold a hash": csp("`script-src 'unsafe-inline' ${process.env.HASHES}`"),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "script-src 'unsafe-inline'" }`,
      ),
      "no policy for scripts": csp(`"frame-ancestors 'none'"`),
    },
  },
  { describe, it },
);
