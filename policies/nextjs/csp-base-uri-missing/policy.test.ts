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
      "a default alone": {
        files: { "next.config.ts": csp(`"«default-src» 'self'"`) },
        message: "has no base-uri, which default-src does not stand in for",
      },
      scripts: csp(`"default-src 'self'; «script-src» 'self'"`),
    },
    silent: {
      "the directive": csp(`"default-src 'self'; base-uri 'none'"`),
      "a part that is not known": csp("`default-src 'self'; ${process.env.CSP}`"),
      "a policy about frames only": csp(`"frame-ancestors 'none'"`),
      "a policy that only reports": page(`{ key: "Content-Security-Policy-Report-Only", value: "default-src 'self'" }`),
    },
    fixes: {
      "a directive gets a line of a template": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: \`\n  script-src 'self';\n  img-src *;\n\`.replace(/\\s{2,}/g, " ") }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: \`\n  script-src 'self';\n  img-src *;\n  base-uri 'self';\n\`.replace(/\\s{2,}/g, " ") }] }];\n  },\n};\n`,
      },
      "a directive is added to the last of several literals": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: ["script-src 'self'", 'img-src *'].join("; ") }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: ["script-src 'self'", 'img-src *; base-uri \\'self\\''].join("; ") }] }];\n  },\n};\n`,
      },
      "a directive is added": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: "script-src 'self';" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: "script-src 'self'; base-uri 'self'" }] }];\n  },\n};\n`,
      },
      "a directive is added between single quotes": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'Content-Security-Policy', value: 'script-src a.example' }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'Content-Security-Policy', value: 'script-src a.example; base-uri \\'self\\'' }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
