import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const headers = (list: string): string =>
  `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const xss = (value: string): string => headers(`{ key: "X-XSS-Protection", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "the filter in blocking mode": {
        files: { "next.config.ts": xss(`«"1; mode=block"»`) },
        message: `X-XSS-Protection is "1; mode=block"`,
      },
      "the filter alone": xss(`«'1'»`),
      "the filter with reports": xss(`«"1; report=https://example.org/r"»`),
      "a value that browsers don't know": xss(`«"block"»`),
      "any case of the name": headers(`{ key: "x-xss-protection", value: «"1"» }`),
      "each of two rules": `export default { headers: async () => [{ source: "/a", headers: [{ key: "X-XSS-Protection", value: «"1"» }] }, { source: "/b", headers: [{ key: "X-XSS-Protection", value: «"1"» }] }] };\n`,
      "a constant, with the header that has it": {
        files: { "next.config.ts": `const block = «"1; mode=block"»;\n${xss("block")}` },
        related: [`{ key: "X-XSS-Protection", value: block }`],
      },
      "a list that is imported": {
        files: {
          "next.config.ts": `import { list } from "./headers";\n${headers("...list")}`,
          "headers.ts": `export const list = [{ key: "X-XSS-Protection", value: «"1; mode=block"» }];\n`,
        },
      },
    },
    silent: {
      "the filter switched off": xss(`"0"`),
      "the filter switched off, with what no longer matters": xss(`"0; mode=block"`),
      "an empty value": xss(`""`),
      "a value that is not known": xss("process.env.XSS"),
      "a header that a condition decides on": headers(
        `...(process.env.LEGACY ? [{ key: "X-XSS-Protection", value: "1" }] : [])`,
      ),
      "a header for development": headers(
        `...(process.env.NODE_ENV === "development" ? [{ key: "X-XSS-Protection", value: "1" }] : [])`,
      ),
      "a value that a later header replaces": headers(
        `{ key: "X-XSS-Protection", value: "1" }, { key: "X-XSS-Protection", value: "0" }`,
      ),
      "no such header": headers(`{ key: "X-Frame-Options", value: "DENY" }`),
      "the name in a comment or as a value": headers(
        `/* X-XSS-Protection: 1 */ { key: "X-Note", value: "X-XSS-Protection" }`,
      ),
      "a middleware that may replace it": {
        files: {
          "next.config.ts": xss(`"1; mode=block"`),
          "middleware.ts": `response.headers.set("X-XSS-Protection", "0");`,
        },
      },
    },
    fixes: {
      "the value becomes 0, in the author's quotes": {
        before: xss(`'1; mode=block'`),
        after: xss(`'0'`),
      },
      "only that header changes": {
        before: headers(`{ key: "X-Frame-Options", value: "1" }, { key: "X-XSS-Protection", value: "1" }`),
        after: headers(`{ key: "X-Frame-Options", value: "1" }, { key: "X-XSS-Protection", value: "0" }`),
      },
    },
  },
  { describe, it },
);
