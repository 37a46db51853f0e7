import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (lines: string): string => `FROM node:22-alpine\n${lines}\n`;
testPolicy(
  policy,
  {
    reports: {
      "npm start in an array": {
        files: { Dockerfile: inImage('CMD [«"npm"», "start"]') },
        message: "npm stays in front of the program",
      },
      "npm run in a command line": inImage("CMD «npm» run start:prod"),
      "npm behind an init": inImage('ENTRYPOINT ["tini", "--"]\nCMD [«"npm"», "run", "serve"]'),
      "yarn with a script": inImage('CMD [«"yarn"», "start"]'),
      "pnpm with a script": inImage('ENTRYPOINT [«"pnpm"», "start:worker"]'),
      npx: inImage('CMD [«"/usr/local/bin/npx"», "serve", "-s", "build"]'),
    },
    silent: {
      "node itself": inImage('CMD ["node", "server.js"]'),
      "npm during the build": inImage('RUN npm start\nCMD ["node", "a.js"]'),
      "npm as the container's work": inImage('ENTRYPOINT ["npm", "publish"]'),
      "npm alone, a tool": inImage('ENTRYPOINT ["npm"]'),
      "npm in a stage that is not shipped":
        'FROM node:22 AS a\nCMD ["npm", "start"]\nFROM node:22\nCMD ["node", "a.js"]\n',
      "a command line that only a shell can read": inImage("CMD npm run migrate && exec node server.js"),
      "a program whose name begins so": inImage('CMD ["npm-server", "start"]'),
      "a flag only": inImage('CMD ["yarn", "--version"]'),
    },
  },
  { describe, it },
);
