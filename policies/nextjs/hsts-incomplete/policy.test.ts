import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const hsts = (value: string): string =>
  `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Strict-Transport-Security", value: ${value} }] }];\n  },\n};\n`;

testPolicy(
  policy,
  {
    reports: {
      "no word about subdomains": {
        files: { "next.config.ts": hsts(`«"max-age=63072000"»`) },
        message: "has no includeSubDomains",
      },
      "less than a year": {
        files: { "next.config.ts": hsts(`«"max-age=15768000; includeSubDomains"»`) },
        message: "in less than a year",
      },
      "a value that stands in a constant, with the header that has it": {
        files: { "next.config.ts": `const HSTS = «"max-age=31536000"»;\n${hsts("HSTS")}` },
        related: [`{ key: "Strict-Transport-Security", value: HSTS }`],
      },
    },
    silent: {
      "what OWASP proposes": hsts(`"max-age=31536000; includeSubDomains"`),
      "what Next.js's own guide shows": hsts(`"max-age=63072000; includeSubDomains; preload"`),
      "a header that is weak, which is another finding": hsts(`"max-age=300"`),
      "a header that browsers ignore": hsts(`"max-age=63072000, includeSubDomains"`),
      "a header for the preload list, which is another finding": hsts(`"max-age=63072000; preload"`),
      "a value that is not known": hsts("`max-age=${process.env.MAX_AGE}`"),
      "a value that a condition decides on": hsts(`process.env.A ? "max-age=31536000" : "max-age=63072000"`),
    },
    fixes: {
      "subdomains are added": {
        before: hsts(`'max-age=63072000;'`),
        after: hsts(`'max-age=63072000; includeSubDomains'`),
      },
      "the age grows": {
        before: hsts(`"max-age=15768000; includeSubDomains"`),
        after: hsts(`"max-age=31536000; includeSubDomains"`),
      },
    },
  },
  { describe, it },
);
