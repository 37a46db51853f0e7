import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an owner for a tree": {
        files: { Dockerfile: "FROM node:22\nCOPY . /app\nRUN chown -R node:node «/app»\n" },
        message: "chown stores what COPY put at /app a second time",
        related: ["COPY"],
      },
      "modes for a tree": "FROM node:22\nWORKDIR /app\nCOPY dist ./dist\nRUN chmod -R 755 «dist»\n",
      "a tree that holds what was copied":
        "FROM node:22\nADD a /app/x/a\nCOPY b /srv/\nRUN chgrp --recursive 0 /opt «/app»\n",
      "a tree by the working directory of the base image": "FROM acme/app:1\nCOPY . .\nRUN chown -R app «.»\n",
      "once for a step, whatever else it changes":
        "FROM node:22\nCOPY . /app\nRUN chown -R node «/app» && chmod -R u=rX /app\n",
      "files of another stage, in a heredoc": `FROM node:22 AS build
FROM node:22
COPY --from=build /app /app
RUN <<EOF
chown -R node «/app»
EOF
`,
      "an array": 'FROM node:22\nCOPY . /app\nRUN ["chown", "-R", "node", «"/app"»]\n',
    },
    silent: {
      "COPY that does it": "FROM node:22\nCOPY --chown=node --chmod=755 . /app\n",
      "a single script": "FROM node:22\nCOPY run.sh /run.sh\nRUN chmod +x /run.sh\n",
      "a step that does more":
        "FROM node:22\nCOPY . /app\nRUN npm ci && chown -R node /app\nCOPY . /srv\nRUN mkdir /srv/x && chown -R node /srv\n",
      "what another step may have written": "FROM node:22\nCOPY . /app\nRUN npm ci\nRUN chown -R node /app\n",
      "other trees": "FROM node:22\nCOPY . /app\nRUN chown -R node /data /application && chmod -R 755 /app/logs\n",
      "trees that only the build knows": "FROM node:22\nARG DIR\nCOPY . $DIR\nRUN chown -R node $DIR\n",
      "a stage that is not shipped":
        "FROM node:22 AS build\nCOPY . /app\nRUN chown -R node /app\nFROM node:22\nCOPY --from=build /app /app\n",
    },
  },
  { describe, it },
);
