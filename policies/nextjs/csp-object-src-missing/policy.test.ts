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
      "neither of the two directives": {
        files: { "next.config.ts": csp(`"«script-src» 'self'; base-uri 'self'"`) },
        message: "neither object-src nor default-src",
      },
      "objects from everywhere": {
        files: { "next.config.ts": csp(`"script-src 'self'; object-src «*»"`) },
        message: "object-src lets <object> and <embed> load *.",
      },
      "a default that objects fall back to": csp(`"script-src 'self'; default-src «https:»"`),
    },
    silent: {
      "the directive": csp(`"script-src 'self'; object-src 'none'"`),
      "a default of one's own host": csp(`"default-src 'self'; script-src 'self' 'unsafe-inline'"`),
      "a part that is not known": csp("`script-src 'self'; ${process.env.CSP}`"),
      "a policy about frames only": csp(`"frame-ancestors 'none'"`),
      "a policy that only reports": page(`{ key: "Content-Security-Policy-Report-Only", value: "script-src 'self'" }`),
    },
    fixes: {
      "a directive is added": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: "script-src 'self'" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: "script-src 'self'; object-src 'none'" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
