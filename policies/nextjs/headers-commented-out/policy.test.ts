import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const rules = `return [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }];`;
const lines = (head: string): string =>
  `export default {\n  reactStrictMode: true,\n  // ${head}\n  //   ${rules}\n  // },\n};\n`;

testPolicy(
  policy,
  {
    reports: {
      "a method, line by line": {
        files: { "next.config.ts": lines("async «headers»() {") },
        message: "headers() is commented out and the config sets none: pages are served without x-frame-options.",
      },
      "a property in one comment": `export default {\n  /* «headers»: async () => { ${rules} }, */\n};\n`,
      "the second of two, as the first is about interfaces": `// headers() { return [{ key: "Vary", value: "A" }]; }\n${lines("async «headers»() {")}`,
    },
    silent: {
      "headers that are set": `export default {\n  // async headers() { ${rules} },\n  async headers() { ${rules} },\n};\n`,
      "a note on headers": `// headers() is in proxy.ts, with "X-Frame-Options".\nexport default {};\n`,
      "headers of interfaces": lines("async headers() {").replace("X-Frame-Options", "Access-Control-Allow-Origin"),
      "a text that is no comment": "export default { env: { HELP: 'headers() { \"X-Frame-Options\" }' } };\n",
      "a config that may set some": `import base from "base";\n// async headers() { ${rules} }\nexport default base;\n`,
      "a middleware that sets it": {
        files: {
          "next.config.ts": lines("async headers() {"),
          "middleware.ts": `response.headers.set("X-Frame-Options", "DENY");`,
        },
      },
    },
  },
  { describe, it },
);
