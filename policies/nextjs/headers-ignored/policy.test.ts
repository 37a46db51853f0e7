import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const header = `{ key: "X-Frame-Options", value: "DENY" }`;

testPolicy(
  policy,
  {
    reports: {
      "a list in place of a function": {
        files: { "next.config.ts": `export default { «headers»: [{ source: "/", headers: [${header}] }] };\n` },
        message: "`headers` is no function",
      },
      "a name that is misspelt": {
        files: {
          "next.config.ts": `export default { async «header»() { return [{ source: "/", headers: [${header}] }]; } };\n`,
        },
        message: "Next.js has no setting `header`",
      },
    },
    silent: {
      "a method": `export default { async headers() { return [{ source: "/", headers: [${header}] }]; } };\n`,
      "a function that is not asynchronous": `export default { headers: () => [{ source: "/", headers: [${header}] }] };\n`,
      "a function of a package": `import { headers } from "@acme/headers";\nexport default { headers };\n`,
      "no headers": "export default { reactStrictMode: true };\n",
      "headers that are switched off": "export default { headers: undefined };\n",
      "both names": `export default { header() {}, async headers() { return []; } };\n`,
    },
  },
  { describe, it },
);
