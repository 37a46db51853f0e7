import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a config without the setting": {
        files: { "next.config.ts": "export default «{» reactStrictMode: true };\n" },
        message: "X-Powered-By: Next.js",
      },
      "the header switched on": "module.exports = { poweredByHeader: «true» };\n",
      "an empty config": "export default «{»};\n",
      "a config behind a plugin that leaves it alone": `const withMDX = require("@next/mdx")();\nmodule.exports = withMDX(«{» reactStrictMode: true });\n`,
    },
    silent: {
      "the header switched off": "export default { poweredByHeader: false };\n",
      "a setting that is not known": "export default { poweredByHeader: process.env.POWERED === '1' };\n",
      "a config with parts of a package": `import { base } from "@acme/next";\nexport default { ...base };\n`,
      "a static export, which no server of Next.js answers for": `export default { output: "export" };\n`,
      "a config that is chosen at run time": "export default process.env.A ? { a: 1 } : { b: 1 };\n",
    },
    fixes: {
      "the setting stands first, indented as the others": {
        before: "export default {\n  reactStrictMode: true,\n};\n",
        after: "export default {\n  poweredByHeader: false,\n  reactStrictMode: true,\n};\n",
      },
      "the setting stands in the line of the others": {
        before: "export default { reactStrictMode: true };\n",
        after: "export default { poweredByHeader: false, reactStrictMode: true };\n",
      },
      "the value becomes false": {
        before: "export default { poweredByHeader: true };\n",
        after: "export default { poweredByHeader: false };\n",
      },
    },
  },
  { describe, it },
);
