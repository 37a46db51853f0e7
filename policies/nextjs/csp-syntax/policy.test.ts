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
      "a directive that does not exist": {
        files: { "next.config.ts": csp(`"default-src 'self'; «frame-ancestor» 'none'"`) },
        message: "frame-ancestor is no directive, and browsers ignore it (did you mean frame-ancestors?).",
      },
      "a semicolon that is missing": {
        files: { "next.config.ts": csp(`"default-src 'self' «script-src» 'self'"`) },
        message: "a semicolon is missing before script-src",
      },
      "a keyword without quotes": {
        files: { "next.config.ts": csp(`"script-src «self»"`) },
        message: "self stands without single quotes",
      },
      "a hash without quotes": csp(`"script-src 'self' «sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI=»"`),
      "a host in quotes": {
        files: { "next.config.ts": csp(`"script-src 'self' «'https://example.org'»"`) },
        message: "stands in quotes",
      },
      "a directive that is given twice": {
        files: { "next.config.ts": csp(`"img-src 'self'; default-src 'self'; «img-src» *"`) },
        message: "img-src stands there twice, and browsers ignore this one",
      },
      "none beside another source": {
        files: { "next.config.ts": csp(`"object-src «'none'» 'self'"`) },
        message: "'none' stands beside other sources of object-src",
      },
      "a line break": {
        files: { "next.config.ts": csp("«`default-src 'self';\n  img-src *`»") },
        message: "a line break, which Node.js refuses to send",
      },
      "a typographic quote": csp(`«"script-src ‘self’"»`),
      "a policy that only reports": page(`{ key: "Content-Security-Policy-Report-Only", value: "script-src «self»" }`),
      "a policy in which something else is not known": csp("`img-src ${process.env.CDN}; script-src «self»`"),
    },
    silent: {
      "a policy as it should be": csp(
        `"default-src 'self'; script-src 'self' 'unsafe-inline' 'strict-dynamic' https://*.example.org:443; img-src 'self' data: blob:; report-uri /csp; upgrade-insecure-requests;"`,
      ),
      "a policy of several lines that is made one": csp(
        "`\n  default-src 'self';\n  img-src *;\n`.replace(/\\s{2,}/g, ' ').trim()",
      ),
      "line breaks at the ends only": csp("`\ndefault-src 'self'\n`.trim()"),
      "an empty directive": csp(`"default-src 'self';; img-src *;"`),
      "new keywords": csp(
        `"script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules' 'report-sample'; require-trusted-types-for 'script'; trusted-types nextjs#bundler; fenced-frame-src https:"`,
      ),
      "directives in capitals": csp(`"Default-Src 'SELF'"`),
      "a host that is called like a keyword": csp(`"script-src self.example.org"`),
      "a deprecated directive": csp(`"default-src 'self'; block-all-mixed-content"`),
      "a sandbox": csp(`"sandbox allow-scripts allow-forms"`),
      "a name that is not known": csp("`${process.env.DIRECTIVE} 'self'; default-src 'self'`"),
      "none alone, where something is not known elsewhere": csp("`object-src 'none'; img-src ${process.env.CDN}`"),
      "a policy that is sent in development only": page(
        `...(process.env.NODE_ENV === "development" ? [{ key: "Content-Security-Policy", value: "script-src self" }] : [])`,
      ),
    },
    fixes: {
      "the semicolon stands behind the directive before": {
        before: csp(`"default-src 'self' script-src 'self'"`),
        after: csp(`"default-src 'self'; script-src 'self'"`),
      },
      "the semicolon stands in the second of two literals": {
        before: csp(`"default-src 'self' " + 'script-src https:'`),
        after: csp(`"default-src 'self' " + '; script-src https:'`),
      },
      "the same directive stands there once": {
        before: csp("`\n  img-src 'self';\n  img-src 'self';\n  font-src *;\n`.replace(/\\s+/g, ' ')"),
        after: csp("`\n  img-src 'self';\n  font-src *;\n`.replace(/\\s+/g, ' ')"),
      },
      "the keyword gets quotes that end no literal": {
        before: csp(`["script-src https:", 'img-src self'].join("; ")`),
        after: csp(`["script-src https:", 'img-src \\'self\\''].join("; ")`),
      },
      "the keyword gets its quotes": {
        before: csp(`"script-src self"`),
        after: csp(`"script-src 'self'"`),
      },
      "the directive gets its name": {
        before: csp(`"frame-ancestor 'none'"`),
        after: csp(`"frame-ancestors 'none'"`),
      },
    },
  },
  { describe, it },
);
