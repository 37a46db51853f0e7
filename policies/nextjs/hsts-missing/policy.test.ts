import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const rule = `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`;

const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const marked = (text: string): string => text.replace("headers()", "«headers»()");

const hsts = (value: string): string =>
  config(`{ source: "/:path*", headers: [{ key: "Strict-Transport-Security", value: ${value} }] }`);

const beside = (path: string, text: string) => ({ files: { "next.config.ts": config(rule), [path]: text } });

testPolicy(
  policy,
  {
    reports: {
      "headers for every page without it": {
        files: { "next.config.ts": marked(config(rule)) },
        message: "sets no Strict-Transport-Security",
      },
      "a list that is built in steps": `const all = [];\nall.push({ key: "X-Frame-Options", value: "DENY" });\n${marked(
        config(`{ source: "/(.*)", headers: all }`),
      )}`,
      "a web server in front that does not set it": {
        files: { "next.config.ts": marked(config(rule)), "nginx.conf": "server { listen 80; }" },
      },
    },
    silent: {
      "the header that Next.js's own guide shows": hsts(`"max-age=63072000; includeSubDomains; preload"`),
      "a value that is not known": hsts("process.env.HSTS"),
      "a header that a condition decides on": config(
        `${rule}, ...(process.env.HTTPS ? [{ source: "/:path*", headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000" }] }] : [])`,
      ),
      "production only": config(
        `${rule}, ...(process.env.NODE_ENV === "production" ? [{ source: "/:path*", headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000" }] }] : [])`,
      ),
      "requests that came over TLS only": config(
        `{ source: "/:path*", has: [{ type: "header", key: "x-forwarded-proto", value: "https" }], headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000" }] }, ${rule}`,
      ),
      "a host that adds it": beside("vercel.json", "{}"),
      "a package of such a host": beside("package.json", `{ "dependencies": { "@vercel/analytics": "1.5.0" } }`),
      "a web server in front that sets it": beside(
        "nginx.conf",
        `add_header Strict-Transport-Security "max-age=63072000" always;`,
      ),
      "middleware that sets it": beside("proxy.ts", `headers.set("strict-transport-security", "max-age=63072000");`),
      "no headers at all": "export default {};\n",
      "headers for an interface only": config(
        `{ source: "/api/:path*", headers: [{ key: "Cache-Control", value: "no-store" }] }`,
      ),
      "a static export": config(rule, `\n  output: "export",`),
      "headers of a package": `import { headers } from "@acme/headers";\n${config(`...headers, ${rule}`)}`,
    },
    fixes: {
      "a header is added, written as the others": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'X-Frame-Options', value: 'DENY' }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: 'X-Frame-Options', value: 'DENY' }, { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
