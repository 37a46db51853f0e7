import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config with these headers for every page. */
const page = (list: string, settings = ""): string =>
  `export default {${settings}\n  async headers() {\n    return [{ source: "/:path*", headers: [${list}] }];\n  },\n};\n`;

const header = (value: string): string => page(`{ key: "Permissions-Policy", value: ${value} }`);

testPolicy(
  policy,
  {
    reports: {
      "an experiment that has ended": {
        files: { "next.config.ts": header(`"camera=(), «interest-cohort»=()"`) },
        message: "names interest-cohort, which does nothing: the experiment that it switched off has ended.",
      },
      "a name that is misspelt": {
        files: { "next.config.ts": header(`"«geo-location»=(), camera=()"`) },
        message: "did you mean geolocation?).",
      },
      "two of them": header(`"«vr»=(), «document-domain»=()"`),
    },
    silent: {
      "what Next.js's own guide shows": header(`"camera=(), microphone=(), geolocation=(), browsing-topics=()"`),
      "new features": header(`"local-network-access=(), summarizer=(), window-management=(self)"`),
      "a header that can't be read, which another policy reports": header(`"vr 'none'"`),
      "a value that is not known": header("process.env.VALUE"),
      "another header": page(`{ key: "X-Note", value: "vr=()" }`),
      "a header that a condition decides on": page(
        `...(process.env.STRICT ? [{ key: "Permissions-Policy", value: "vr=()" }] : [])`,
      ),
    },
    fixes: {
      "a feature that is gone is left out": {
        before: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Permissions-Policy", value: "camera=(), interest-cohort=(), usb=()" }] }];\n  },\n};\n`,
        after: `export default {\n  async headers() {\n    return [{ source: "/:path*", headers: [{ key: "Permissions-Policy", value: "camera=(), usb=()" }] }];\n  },\n};\n`,
      },
    },
  },
  { describe, it },
);
