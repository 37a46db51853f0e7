import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const header = `{ key: "X-Frame-Options", value: "DENY" }`;

testPolicy(
  policy,
  {
    reports: {
      "a header among the rules": {
        files: {
          "next.config.ts": config(
            `{ source: "/", headers: [${header}] }, «{ «key»: "X-Frame-Options", «value»: "DENY" }»`,
          ),
        },
        message: "Next.js ends at its start",
      },
      "a source without a slash": {
        files: { "next.config.ts": config(`{ source: «"api/:path*"», headers: [${header}] }`) },
        message: "`source` does not start with `/`",
      },
      "an address": config(`{ source: «"https://example.org/:path*"», headers: [${header}] }`),
      "a glob": {
        files: { "next.config.ts": config(`{ source: «"/**"», headers: [${header}] }`) },
        message: "`/**` is no path that can be parsed",
      },
      "a group that captures": config(`{ source: «"/(a|(b))"», headers: [${header}] }`),
      "a bracket that is not closed": config(`{ source: «"/(.*"», headers: [${header}] }`),
      "no source": config(`«{ headers: [${header}] }»`),
      "no headers": config(`«{ source: "/" }»`),
      "an empty list of headers": {
        files: { "next.config.ts": config(`{ source: "/", headers: «[]» }`) },
        message: "`headers` of a rule is empty",
      },
      "headers by name": config(`{ source: "/", headers: «{ "X-Frame-Options": "DENY" }» }`),
      "a header by name": config(`{ source: "/", headers: [««{ "X-Frame-Options": "DENY" }»»] }`)
        .replace("««", "«")
        .replace("»»", "»"),
      "a number as value": {
        files: { "next.config.ts": config(`{ source: "/", headers: [{ key: "X-Count", value: «1» }] }`) },
        message: "`value` of a header is no string",
      },
      "a value that is missing": config(`{ source: "/", headers: [«{ key: "X-Frame-Options" }»] }`),
      "a field that rules do not have": {
        files: { "next.config.ts": config(`{ source: "/", «destination»: "/b", headers: [${header}] }`) },
        message: "a rule has no field `destination`",
      },
      "a basePath": config(`{ source: "/", basePath: «true», headers: [${header}] }`),
      "a condition of no type": config(`{ source: "/", has: [{ type: «"headers"», key: "x" }], headers: [${header}] }`),
      "a condition without a key": config(`{ source: "/", missing: [«{ type: "cookie" }»], headers: [${header}] }`),
      "a host without a value": config(`{ source: "/", has: [«{ type: "host" }»], headers: [${header}] }`),
      "a list that holds false in production": config(
        `{ source: "/", headers: [process.env.NODE_ENV === "development" && ${header}] }`,
      ).replace('process.env.NODE_ENV === "development"', '«process.env.NODE_ENV === "development"»'),
      "no list at all": `export default { async headers() { return «{ source: "/", headers: [] }»; } };\n`,
    },
    silent: {
      "rules as they should be": config(
        `{ source: "/:path*", has: [{ type: "host", value: "a.example.org" }, { type: "query", key: "q" }], locale: false, basePath: false, headers: [${header}] }, { source: "/:path((?!api).*)", headers: [${header}] }, { source: "/a{/:b}?", headers: [${header}] }`,
      ),
      "an empty value": config(`{ source: "/", headers: [{ key: "Permissions-Policy", value: "" }] }`),
      "no rules": config(""),
      "parts that are not known": config(
        "{ source: process.env.SOURCE, headers: process.env.HEADERS }, ...rules, { ...rule }",
      ).replace(/^/, `import { rules, rule } from "@acme/headers";\n`),
      "rules that a condition decides on": config(`...(process.env.A ? [{ source: "a", headers: [] }] : [])`),
      "an object that stands among no rules": `const rule = { key: "X-Frame-Options", value: "DENY" };\nexport default {};\n`,
    },
  },
  { describe, it },
);
