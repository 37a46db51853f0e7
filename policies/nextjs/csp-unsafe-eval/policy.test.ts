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
      "the keyword in script-src": {
        files: { "next.config.ts": csp(`"default-src 'self'; script-src 'self' «'unsafe-eval'»"`) },
        message: "script-src of the production build holds 'unsafe-eval'",
      },
      "the keyword in default-src, which stands in for it": {
        files: { "next.config.ts": csp(`"default-src 'self' «'unsafe-eval'»"`) },
        message: "default-src of the production build",
      },
      "a policy that is written over several lines": `const policy = \`\n  default-src 'self';\n  script-src 'self' 'unsafe-inline' «'unsafe-eval'»;\n\`;\n${csp("policy.replace(/\\s{2,}/g, ' ').trim()")}`,
      "a list that is joined": `const policy = ["default-src 'self'", "script-src 'self' «'unsafe-eval'»"];\n${csp("policy.join('; ')")}`,
      "escaped quotes": csp(`'script-src \\'self\\' \\'«unsafe-eval»\\''`),
      "a policy with another directive that is not known": csp(
        "`img-src ${process.env.CDN}; script-src 'self' «'unsafe-eval'»`",
      ),
    },
    silent: {
      "development only": csp(
        '`script-src \'self\' ${process.env.NODE_ENV === "development" ? "\'unsafe-eval\'" : ""}`',
      ),
      "WebAssembly only": csp(`"script-src 'self' 'wasm-unsafe-eval'"`),
      "a default that scripts do not use": csp(`"default-src 'self' 'unsafe-eval'; script-src 'self'"`),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "script-src 'unsafe-eval'" }`,
      ),
      "a policy that a later header replaces": page(
        `{ key: "Content-Security-Policy", value: "script-src 'unsafe-eval'" }, { key: "content-security-policy", value: "script-src 'self'" }`,
      ),
      "a policy whose scripts are not known": csp("`script-src ${process.env.SCRIPTS}`"),
      "the policy of the image route": page(
        `{ key: "X-Frame-Options", value: "DENY" }`,
        ` images: { contentSecurityPolicy: "script-src 'unsafe-eval'" },`,
      ),
      "the word without quotes, which is a host": csp(`"script-src 'self' unsafe-eval"`),
    },
  },
  { describe, it },
);
