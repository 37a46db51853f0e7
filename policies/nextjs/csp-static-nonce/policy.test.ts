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
      "a nonce in a literal": {
        files: { "next.config.ts": csp(`"script-src 'self' «'nonce-rAnd0m123'»"`) },
        message: "script-src holds a nonce that is written into the config",
      },
      "a wildcard in place of a nonce": csp(`"script-src 'self' «'nonce-*'» 'unsafe-inline'"`),
      "a nonce that is a constant": `const nonce = "abc123abc123";\n${csp("«`script-src 'nonce-${nonce}'`»")}`,
      styles: csp(`"style-src «'nonce-abc123abc123'»"`),
    },
    silent: {
      "a hash": csp(`"script-src 'sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI='"`),
      "a nonce that is not known": csp("`script-src 'nonce-${process.env.NONCE}'`"),
      "a nonce without quotes, which is none": csp(`"script-src nonce-abc"`),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "script-src 'nonce-abc123abc123'" }`,
      ),
      "no nonce": csp(`"script-src 'self'"`),
    },
  },
  { describe, it },
);
