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
      "hosts beside it": {
        files: { "next.config.ts": csp(`"script-src 'self' «'strict-dynamic'» https://example.org"`) },
        message: "neither a nonce nor a hash",
      },
      "a default": csp(`"default-src 'self' «'strict-dynamic'»"`),
    },
    silent: {
      "a hash": csp(`"script-src 'strict-dynamic' 'sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI='"`),
      "a nonce that is not known": csp("`script-src 'strict-dynamic' 'nonce-${process.env.NONCE}'`"),
      "sources that are not known": csp("`script-src 'strict-dynamic' ${process.env.HASHES}`"),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "script-src 'strict-dynamic'" }`,
      ),
      "no keyword": csp(`"script-src 'self'"`),
    },
  },
  { describe, it },
);
