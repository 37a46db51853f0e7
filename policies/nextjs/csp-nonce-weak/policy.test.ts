import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const config = "export default { reactStrictMode: true };\n";

const beside = (middleware: string) => ({ files: { "next.config.ts": config, "proxy.ts": middleware } });

/** A proxy with a nonce and with what it does with its headers. */
const proxy = (body: string, nonce = "Buffer.from(crypto.randomUUID()).toString('base64')"): string =>
  `import { NextResponse } from "next/server";\nexport function proxy(request) {\n  const nonce = ${nonce};\n  const csp = \`script-src 'nonce-\${nonce}' 'strict-dynamic'\`;\n  const requestHeaders = new Headers(request.headers);\n  requestHeaders.set("x-nonce", nonce);\n  ${body}\n}\n`;

const response = `const response = NextResponse.next({ request: { headers: requestHeaders } });\n  response.headers.set("Content-Security-Policy", csp);\n  return response;`;

testPolicy(
  policy,
  {
    reports: {
      "a random number": {
        ...beside(proxy(response, "«Math.random().toString(36).slice(2)»")),
        message: "Math.random() can be guessed",
      },
      "the time": {
        ...beside(proxy(response, "«Buffer.from(String(Date.now())).toString('base64')»")),
        message: "the time can be guessed",
      },
      "a literal": { ...beside(proxy(response, `«"c2VjcmV0"»`)), message: "it is the same for every request" },
    },
    silent: {
      "what the guide of Next.js shows": beside(proxy(response)),
      "random bytes": beside(
        proxy(response, "btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))"),
      ),
      "a package": beside(proxy(response, "nanoid()")),
      "random bytes beside the time": beside(proxy(response, "crypto.randomUUID() + Date.now()")),
      "a function that is not shown": beside(proxy(response, "makeNonce()")),
      "another variable": beside(proxy(response).replace("const csp", "const id = Math.random();\n  const csp")),
      "no middleware": config,
    },
  },
  { describe, it },
);
