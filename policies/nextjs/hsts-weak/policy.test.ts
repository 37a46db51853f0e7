import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const headers = (list: string, source = "/:path*"): string =>
  `export default {\n  async headers() {\n    return [{ source: "${source}", headers: [${list}] }];\n  },\n};\n`;

const hsts = (value: string): string => headers(`{ key: "Strict-Transport-Security", value: ${value} }`);

const weak = (value: string, message: string) => ({ files: { "next.config.ts": hsts(`«${value}»`) }, message });

testPolicy(
  policy,
  {
    reports: {
      "an age below half a year": weak(
        `"max-age=86400; includeSubDomains"`,
        "forgotten after 1 day, less than 180 days",
      ),
      "179 days": weak(`"max-age=15465600"`, "forgotten after 179 days"),
      "an age of some seconds": weak(`'max-age=300'`, "300 seconds"),
      "an age that is computed": weak(`"max-age=" + 60 * 60 * 24`, "1 day"),
      "an age of nothing": weak(`"max-age=0"`, "tells browsers to forget"),
      "no age": weak(`"includeSubDomains; preload"`, "has no max-age"),
      "an empty value": weak(`""`, "has no max-age"),
      "another directive whose name begins like it": weak(`"max-ages=63072000"`, "has no max-age"),
      "commas in place of semicolons": weak(
        `"max-age=63072000, includeSubDomains"`,
        "a comma where a semicolon belongs",
      ),
      "a comma between other directives": weak(
        `"max-age=63072000; includeSubDomains, preload"`,
        "browsers ignore the directives beside it",
      ),
      "a unit": weak(`"max-age=2y"`, "no whole number"),
      "a negative age": weak(`"max-age=-1"`, "no whole number"),
      "an age without a number": weak(`"max-age; includeSubDomains"`, "no whole number"),
      "a directive that is given twice": weak(`"max-age=63072000; Max-Age=0"`, "has max-age twice"),
      "a value that stands in a constant, with the header that has it": {
        files: {
          "next.config.ts": `const HSTS = «"max-age=3600"»;\n${hsts("HSTS")}`,
        },
        related: [`{ key: "Strict-Transport-Security", value: HSTS }`],
      },
      "a name in lower case": headers(`{ key: "strict-transport-security", value: «"max-age=1"» }`),
      "a rule under a condition on the request": `export default { async headers() { return [{ source: "/(.*)", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: [{ key: "Strict-Transport-Security", value: «"max-age=1"» }] }]; } };\n`,
      "less than the config asks for": {
        files: { "next.config.ts": hsts(`«"max-age=31536000"»`) },
        options: { minimumAge: 63072000 },
        message: "less than 730 days",
      },
    },
    silent: {
      "what Next.js's own guide shows": hsts(`"max-age=63072000; includeSubDomains; preload"`),
      "180 days, which servers' packages send": hsts(`"max-age=15552000; includeSubDomains"`),
      "quotes, spaces and a semicolon at the end": hsts(`'Max-Age = "31536000" ; includeSubDomains ;'`),
      "unknown directives, which browsers skip": hsts(`"max-age=31536000; foo=bar; baz"`),
      "a value that is not known": hsts("process.env.HSTS"),
      "an age that is not known": hsts("`max-age=${process.env.MAX_AGE}`"),
      "a header that a condition decides on": headers(
        `...(process.env.STAGING ? [{ key: "Strict-Transport-Security", value: "max-age=0" }] : [])`,
      ),
      development: headers(
        `{ key: "Strict-Transport-Security", value: process.env.NODE_ENV === "production" ? "max-age=63072000" : "max-age=0" }`,
      ),
      "a value that a later header replaces": headers(
        `{ key: "Strict-Transport-Security", value: "max-age=0" }, { key: "strict-transport-security", value: "max-age=63072000" }`,
      ),
      "another header": headers(`{ key: "Cache-Control", value: "max-age=0" }`),
      "an object that is no header": `const hsts = { key: "Strict-Transport-Security", value: "max-age=0" };\nexport default {};\n`,
      "a static export": `export default { output: "export", async headers() { return [{ source: "/:path*", headers: [{ key: "Strict-Transport-Security", value: "max-age=0" }] }]; } };\n`,
      "a shorter age that the config allows": {
        files: { "next.config.ts": hsts(`"max-age=86400"`) },
        options: { minimumAge: 86400 },
      },
    },
    fixes: {
      "the age grows to a year and the rest stays": {
        before: hsts(`'max-age=86400; includeSubDomains'`),
        after: hsts(`'max-age=31536000; includeSubDomains'`),
      },
      "commas become semicolons, and the age grows": {
        before: hsts(`"max-age=300, preload"`),
        after: hsts(`"max-age=31536000; preload"`),
      },
      "commas become semicolons": {
        before: hsts(`"max-age=63072000, includeSubDomains,preload"`),
        after: hsts(`"max-age=63072000; includeSubDomains; preload"`),
      },
    },
  },
  { describe, it },
);
