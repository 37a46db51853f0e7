import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM node:22\nARG NPM_TOKEN\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a token in a file of npm": {
        files: { Dockerfile: run('echo "//r/:_authToken=«$NPM_TOKEN»" > .npmrc && npm ci') },
        message: "The value of NPM_TOKEN gets into .npmrc",
      },
      "other ways to write it": run(
        'printf "//r/:_authToken=«${NPM_TOKEN}»\\n" >> ~/.npmrc; echo "token=«$NPM_TOKEN»" | tee /etc/a',
      ),
      "a heredoc":
        "FROM node:22\nARG DB_PASSWORD\nRUN <<EOF\ncat > /app/.env <<X\nDB_PASSWORD=«$DB_PASSWORD»\nX\nEOF\n",
      "settings that programs keep": run(
        'npm config set //r/:_authToken "«$NPM_TOKEN»"; git config --global url."https://«$GITHUB_TOKEN»@github.com/".insteadOf https://github.com/',
      ),
      "a secret that was mounted":
        'FROM node:22\nRUN --mount=type=secret,id=t NPM_TOKEN=$(cat /run/secrets/t); echo "//r/:_authToken=«$NPM_TOKEN»" > .npmrc\n',
      "a file that another RUN removes": `${run('echo "a=«$NPM_TOKEN»" > .npmrc')}RUN rm .npmrc\n`,
    },
    silent: {
      "a file that the same RUN removes": run(
        'echo "//r/:_authToken=$NPM_TOKEN" > .npmrc && npm ci && rm -f .npmrc; npm config set //r/:_authToken=$NPM_TOKEN && npm ci && rm -f ~/.npmrc',
      ),
      "a setting that is taken back": run(
        "npm config set //r/:_authToken $NPM_TOKEN && npm ci && npm config delete //r/:_authToken",
      ),
      "a reference that npm itself resolves": run("echo '//r/:_authToken=${NPM_TOKEN}' > .npmrc"),
      "what a mount keeps out":
        'FROM node:22\nARG NPM_TOKEN\nRUN --mount=type=tmpfs,target=/t echo "a=$NPM_TOKEN" > /t/a\n',
      "what is printed or handed on": run(
        'echo "$NPM_TOKEN" | npm login; echo $NPM_TOKEN; echo $NPM_TOKEN > /dev/null',
      ),
      "variables of other kinds": run('echo "$TOKEN_URL $VERSION" > /a; git config --global user.name "$NAME"'),
      "a default that everybody knows": 'FROM node:22\nENV DB_PASSWORD=postgres\nRUN echo "pw=$DB_PASSWORD" > /a\n',
      "a stage that is left behind":
        'FROM node:22 AS a\nARG NPM_TOKEN\nRUN echo "a=$NPM_TOKEN" > .npmrc\nFROM node:22\n',
    },
  },
  { describe, it },
);
