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
      "a host with libraries that evaluate what the page says": {
        files: { "next.config.ts": csp(`"script-src 'self' «https://cdnjs.cloudflare.com»"`) },
        message: "script-src trusts https://cdnjs.cloudflare.com",
      },
      "a host that wraps its answers into a function": csp(`"script-src 'self' «https://accounts.google.com»"`),
    },
    silent: {
      "a path of that host": csp(
        `"script-src 'self' https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js"`,
      ),
      "another host": csp(`"script-src 'self' https://js.example.org"`),
      "hosts that strict-dynamic switches off": csp(
        `"script-src 'strict-dynamic' 'sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI=' https://cdnjs.cloudflare.com"`,
      ),
      "images of that host": csp(`"script-src 'self'; img-src https://cdnjs.cloudflare.com"`),
      "a policy that only reports": page(
        `{ key: "Content-Security-Policy-Report-Only", value: "script-src https://cdnjs.cloudflare.com" }`,
      ),
      "sources that are not known": csp("`script-src ${process.env.SCRIPTS} https://cdnjs.cloudflare.com`"),
    },
  },
  { describe, it },
);
