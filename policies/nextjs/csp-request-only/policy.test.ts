import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const config = "export default { reactStrictMode: true };\n";

const beside = (middleware: string) => ({ files: { "next.config.ts": config, "proxy.ts": middleware } });

/** A proxy with a nonce and with what it does with its headers. */
const proxy = (body: string, nonce = "Buffer.from(crypto.randomUUID()).toString('base64')"): string =>
  `import { NextResponse } from "next/server";\nexport function proxy(request) {\n  const nonce = ${nonce};\n  const csp = \`script-src 'nonce-\${nonce}' 'strict-dynamic'\`;\n  const requestHeaders = new Headers(request.headers);\n  requestHeaders.set("x-nonce", nonce);\n  ${body}\n}\n`;

const onward = `const response = NextResponse.next({ request: { headers: requestHeaders } });`;

testPolicy(
  policy,
  {
    reports: {
      "a policy for the request": {
        ...beside(proxy(`requestHeaders.set(«"Content-Security-Policy"», csp);\n  ${onward}\n  return response;`)),
        message: "the browser never gets it",
      },
      "a middleware in the src folder, by its old name": {
        files: {
          "next.config.mjs": config,
          "src/middleware.js": proxy(
            `requestHeaders.set(«'content-security-policy'», csp);\n  return NextResponse.next({ request: { headers: requestHeaders } });`,
          ),
        },
      },
    },
    silent: {
      "what the guide of Next.js shows": beside(
        proxy(
          `requestHeaders.set("Content-Security-Policy", csp);\n  ${onward}\n  response.headers.set("Content-Security-Policy", csp);\n  return response;`,
        ),
      ),
      "the response only": beside(
        proxy(`${onward}\n  response.headers.set("Content-Security-Policy", csp);\n  return response;`),
      ),
      "the same headers for both": beside(
        proxy(
          `requestHeaders.set("Content-Security-Policy", csp);\n  return NextResponse.next({ headers: requestHeaders, request: { headers: requestHeaders } });`,
        ),
      ),
      "headers that are handed on": beside(
        proxy(`requestHeaders.set("Content-Security-Policy", csp);\n  return answer(requestHeaders);`),
      ),
      "a name that is a constant": beside(
        proxy(
          `const name = "Content-Security-Policy";\n  requestHeaders.set("Content-Security-Policy", csp);\n  ${onward}\n  response.headers.set(name, csp);\n  return response;`,
        ),
      ),
      "another module that may set it": beside(
        `import { secure } from "./secure";\n${proxy(`requestHeaders.set("Content-Security-Policy", csp);\n  ${onward}\n  return secure(response);`)}`,
      ),
      "no policy": beside(proxy(`${onward}\n  return response;`)),
      "no middleware": config,
    },
  },
  { describe, it },
);
