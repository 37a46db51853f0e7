import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const image = (lines: string): string =>
  `FROM node:22-alpine AS build\nRUN npm run build\nFROM node:22-alpine\nCOPY --from=build /app/.next/standalone ./\n${lines}\n`;
testPolicy(
  policy,
  {
    reports: {
      "a check of localhost": {
        files: {
          Dockerfile: image(
            'HEALTHCHECK CMD wget -q --spider http://«localhost»:3000/ || exit 1\nCMD ["node", "server.js"]',
          ),
        },
        message: "so localhost refuses the check",
        related: ["COPY"],
      },
      "a check in an array": image(
        'HEALTHCHECK CMD ["node", "-e", "fetch(\'http://«127.0.0.1»:3000/api/health\')"]\nCMD ["node", "server.js"]',
      ),
      "a server in the stage it builds on":
        "FROM node:22 AS base\nCOPY .next/standalone /app\nFROM base\nHEALTHCHECK CMD curl -f http://«localhost»:3000\n",
    },
    silent: {
      "a variable that says where": image(
        'ENV HOSTNAME=0.0.0.0\nHEALTHCHECK CMD wget -q http://localhost:3000/\nCMD ["node", "server.js"]',
      ),
      "a command that says where": image(
        "HEALTHCHECK CMD wget -q http://localhost:3000/\nCMD HOSTNAME=0.0.0.0 node server.js",
      ),
      "a variable in the old form": image("ENV HOSTNAME 0.0.0.0\nHEALTHCHECK CMD wget -q http://localhost:3000/"),
      "a check by the container's name": image("HEALTHCHECK CMD wget -q http://$HOSTNAME:3000/"),
      "a script that may say where": image('HEALTHCHECK CMD wget -q http://localhost:3000/\nCMD ["/app/start.sh"]'),
      "no check": image('CMD ["node", "server.js"]'),
      "another server":
        'FROM node:22\nCOPY .next ./.next\nHEALTHCHECK CMD curl http://localhost:3000\nCMD ["npm", "start"]\n',
      "a stage that is not shipped":
        "FROM node:22 AS a\nCOPY .next/standalone ./\nHEALTHCHECK CMD curl http://localhost/\nFROM node:22\n",
    },
  },
  { describe, it },
);
