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
      "every host": {
        files: { "next.config.ts": csp(`"script-src «*»"`) },
        message: "script-src allows *: a script from any host runs in the page.",
      },
      "every host over HTTPS": csp(`"script-src 'self' «https:»"`),
      "every host over HTTP, in any case": csp(`"script-src 'self' «HTTP:»"`),
      "texts as scripts": {
        files: { "next.config.ts": csp(`"script-src 'self' «data:»"`) },
        message: "a text in the page is enough to run as a script",
      },
      "the default that scripts fall back to": csp(`"default-src «*»; img-src *"`),
      "scripts of elements": csp(`"script-src 'self'; script-src-elem «*»"`),
      "two of them": csp(`"script-src «https:» «data:»"`),
    },
    silent: {
      "images from everywhere": csp(`"default-src 'self'; img-src * data: https:"`),
      "a host with a wildcard": csp(`"script-src 'self' *.example.org https://*.example.org"`),
      "a default that scripts do not use": csp(`"default-src *; script-src 'self'; object-src 'none'"`),
      "hosts that strict-dynamic switches off": csp(
        `"script-src 'strict-dynamic' 'sha256-4RS22DYeB7U14dra4KcQYxmwt5HkOInieXK1NUMBmQI=' https:"`,
      ),
      "a policy that only reports": page(`{ key: "Content-Security-Policy-Report-Only", value: "script-src *" }`),
      "a source that is no address": csp(`"script-src 'self' https://"`),
      "sources that are not known": csp("`script-src ${process.env.SCRIPTS} https:`"),
      "no policy for scripts": csp(`"frame-ancestors *"`),
    },
  },
  { describe, it },
);
