import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const rule = `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`;

/** A config whose headers() returns these rules. */
const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [${rules}];\n  },\n};\n`;

const marked = (text: string): string => text.replace("headers()", "«headers»()");

const beside = (path: string, text: string) => ({ files: { "next.config.ts": config(rule), [path]: text } });

testPolicy(
  policy,
  {
    reports: {
      "headers for every page and no policy among them": {
        files: { "next.config.ts": marked(config(rule)) },
        message: "headers() sets no Content-Security-Policy:",
      },
      "a policy that only reports, which is named": {
        files: {
          "next.config.ts": marked(
            config(
              `{ source: "/(.*)", headers: [{ key: "Content-Security-Policy-Report-Only", value: "default-src 'self'" }] }`,
            ),
          ),
        },
        message: "which blocks nothing",
        related: ['"Content-Security-Policy-Report-Only"'],
      },
      "the policy of the image route, which is not the site's": marked(
        config(rule, `\n  images: { contentSecurityPolicy: "default-src 'self'; sandbox" },`),
      ),
      "values that are not known": marked(
        config(`{ source: "/(.*)", headers: [{ key: "Referrer-Policy", value: process.env.REFERRER_POLICY }] }`),
      ),
      "a policy for development only": marked(
        config(
          `${rule}, ...(process.env.NODE_ENV === "development" ? [{ source: "/", headers: [{ key: "Content-Security-Policy", value: "x" }] }] : [])`,
        ),
      ),
      "headers in a plain module with plugins that leave them alone":
        `const withBundleAnalyzer = require("@next/bundle-analyzer")({ enabled: false });\n${marked(config(rule))}`
          .replace("export default {", "module.exports = withBundleAnalyzer({")
          .replace(/};\n$/, "});\n"),
      "a security header on some pages": marked(
        config(`{ source: "/admin/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`),
      ),
      "middleware that does something else": {
        files: {
          "next.config.ts": marked(config(rule)),
          "middleware.ts": `import { NextResponse } from "next/server";\nexport function middleware() { return NextResponse.next(); }`,
        },
      },
      "a helper package that is asked for no policy": `import { createSecureHeaders } from "next-secure-headers";\n${marked(
        config(`{ source: "/(.*)", headers: createSecureHeaders() }`),
      )}`,
      "a standalone build": marked(config(rule, `\n  output: "standalone",`)),
    },
    silent: {
      "a policy for every page": config(
        `{ source: "/:path*", headers: [{ key: "content-security-policy", value: "default-src 'self'" }] }`,
      ),
      "a policy whose value is not known": config(
        `{ source: "/:path*", headers: [{ key: "Content-Security-Policy", value: process.env.CSP }] }`,
      ),
      "a policy that a condition decides on": config(
        `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }, ...(process.env.CSP ? [{ key: "Content-Security-Policy", value: "x" }] : [])] }`,
      ),
      "a name that a condition decides on": config(
        `{ source: "/:path*", headers: [{ key: process.env.CI ? "Content-Security-Policy" : "Content-Security-Policy-Report-Only", value: "x" }] }`,
      ),
      "no headers at all, which may be another server's task": `export default { reactStrictMode: true };\n`,
      "headers for an interface only": config(
        `{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "https://example.org" }] }`,
      ),
      "headers of an interface for every path": config(
        `{ source: "/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "https://example.org" }] }`,
      ),
      "caching of files only": config(
        `{ source: "/fonts/(.*)", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] }`,
      ),
      "headers that come from a package": config("...headers").replace(
        /^/,
        `import { headers } from "@acme/security-headers";\n`,
      ),
      "a helper package": `import { secureHeaders } from "@acme/secure-headers";\n${config(`{ source: "/(.*)", headers: secureHeaders() }, ${rule}`)}`,
      "a helper package whose option is a policy": `import { createSecureHeaders } from "next-secure-headers";\n${config(`{ source: "/(.*)", headers: createSecureHeaders({ contentSecurityPolicy: { directives: {} } }) }`)}`,
      "a plugin that is not known": `import { withX } from "with-x";\n${config(rule)
        .replace("export default {", "export default withX({")
        .replace(/};\n$/, "});\n")}`,
      "a static export, where headers() has no effect": config(rule, `\n  output: "export",`),
      "a build that may be exported": config(rule, `\n  output: process.env.OUTPUT,`),
      "middleware that sets it": beside("middleware.ts", `response.headers.set("Content-Security-Policy", csp);`),
      "a proxy in the src folder": beside("src/proxy.ts", `const contentSecurityPolicy = "default-src 'self'";`),
      "middleware that leaves it to another module": beside("middleware.ts", `import { secure } from "./lib/secure";`),
      "the host's own file": beside(
        "vercel.json",
        `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "default-src 'self'" }] }] }`,
      ),
      "a file of headers": beside("public/_headers", "/*\n  Content-Security-Policy: default-src 'self'\n"),
      "a web server in front": beside("nginx.conf", `add_header Content-Security-Policy "default-src 'self'" always;`),
      "an element in the pages": beside("app/layout.tsx", `<meta httpEquiv="Content-Security-Policy" content="x" />`),
      "a package that sets it": beside("package.json", `{ "dependencies": { "@nosecone/next": "1.0.0" } }`),
    },
  },
  { describe, it },
);
