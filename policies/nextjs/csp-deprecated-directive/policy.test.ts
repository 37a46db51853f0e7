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
      "mixed content": {
        files: { "next.config.ts": csp(`"default-src 'self'; «block-all-mixed-content»"`) },
        message:
          "Browsers no longer follow block-all-mixed-content: browsers block or upgrade mixed content by themselves.",
      },
      plugins: csp(`"«plugin-types» application/pdf; object-src 'self'"`),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "«prefetch-src» 'self'" }`,
      ),
    },
    silent: {
      "what took its place": csp(`"default-src 'self'; upgrade-insecure-requests"`),
      "the addresses of reports, which some browsers need": csp(`"default-src 'self'; report-uri /csp; report-to csp"`),
      "a directive that is unknown": csp(`"plugin-type application/pdf"`),
    },
    fixes: {
      "the last directive goes with the semicolon before it": {
        before: csp(`"default-src 'self'; block-all-mixed-content"`),
        after: csp(`"default-src 'self'"`),
      },
      "one between others": {
        before: csp(`'default-src https:; plugin-types application/pdf; img-src *;'`),
        after: csp(`'default-src https:; img-src *;'`),
      },
      "the first one": {
        before: csp(`"block-all-mixed-content; default-src 'self'"`),
        after: csp(`"default-src 'self'"`),
      },
      "a line of a template": {
        before: csp("`\n  default-src 'self';\n  prefetch-src 'self';\n  img-src ${process.env.CDN};\n`"),
        after: csp("`\n  default-src 'self';\n  img-src ${process.env.CDN};\n`"),
      },
      "a part of a concatenation": {
        before: csp(`"default-src 'self'; " + 'block-all-mixed-content; img-src *'`),
        after: csp(`"default-src 'self'; " + 'img-src *'`),
      },
    },
  },
  { describe, it },
);
