import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "npm with a lock file": {
        files: { Dockerfile: "FROM node:22\nCOPY package.json package-lock.json ./\nRUN npm «install»\n" },
        message: "npm install writes the lock file anew where it does not fit",
        related: ["package-lock.json"],
      },
      "other managers with theirs": `FROM acme/base:1
COPY npm-shrinkwrap.json web/pnpm-lock.yaml yarn.lock bun.lock uv.lock Gemfile.lock ./
RUN npm «i» --omit=dev
RUN pnpm «i» --prod
RUN «yarn» && yarn «install» --production
RUN bun «install»
RUN uv «sync» --no-dev
RUN bundle «install» --jobs 4
`,
      "a lock file of a stage that it builds on":
        "FROM node:22 AS base\nCOPY package-lock.json .\nFROM base\nRUN npm «install»\n",
      "a lock file of another stage": "FROM node:22\nCOPY --from=deps /app/package-lock.json .\nRUN npm «install»\n",
      "a lock file that is mounted": {
        files: {
          Dockerfile: "FROM python:3.14\nRUN --mount=type=bind,source=uv.lock,target=uv.lock uv «sync»\n",
        },
        related: ["uv.lock"],
      },
      "an array, and a heredoc": `FROM node:22
COPY package-lock.json .
RUN ["npm", «"install"»]
RUN <<EOF
npm «install»
EOF
`,
    },
    silent: {
      "installations by the lock file alone": `FROM acme/base:1
COPY package-lock.json pnpm-lock.yaml yarn.lock bun.lock uv.lock Gemfile.lock ./
RUN npm ci && npm clean-install
RUN pnpm install --frozen-lockfile && pnpm i --offline
RUN yarn --frozen-lockfile && yarn install --immutable
RUN bun install --frozen-lockfile && bun install --production && bun ci
RUN uv sync --locked && uv sync --frozen
RUN bundle install --deployment
`,
      "variables that say it": `FROM acme/base:1
ENV CI=1 UV_LOCKED=1 BUNDLE_DEPLOYMENT=1
COPY pnpm-lock.yaml yarn.lock uv.lock Gemfile.lock ./
RUN pnpm install && yarn && uv sync && bundle install
`,
      "settings that say it": `FROM ruby:3.4
RUN bundle config --global frozen 1
COPY Gemfile Gemfile.lock ./
RUN bundle install
`,
      "settings that are copied": "FROM node:22\nCOPY package.json yarn.lock .yarnrc.yml ./\nRUN yarn\n",
      "a project whose lock file nobody sees":
        "FROM node:22\nCOPY package*.json ./\nRUN npm install\nCOPY . .\nRUN npm install\n",
      "a lock file that comes later": "FROM node:22\nRUN npm install\nCOPY package-lock.json .\n",
      "packages that are named":
        "FROM node:22\nCOPY package-lock.json .\nRUN npm install -g npm@11 && npm install a@1.0.0 && npm install -g\n",
      "options that the file does not show": "FROM node:22\nCOPY package-lock.json .\nRUN npm install $OPTIONS\n",
      "a lock file that is left aside on purpose":
        "FROM node:22\nCOPY package-lock.json .\nRUN npm install --no-package-lock\n",
      "managers that refuse a lock file that does not fit": `FROM acme/base:1
COPY poetry.lock composer.lock go.sum Cargo.lock ./
RUN poetry install && composer install && go mod download && cargo build
`,
    },
    fixes: {
      "uses npm ci": {
        before: "FROM node:22\nCOPY package-lock.json .\nRUN npm «install» \\\n  # not for tests\n  --omit=dev\n",
        after: "FROM node:22\nCOPY package-lock.json .\nRUN npm ci \\\n  # not for tests\n  --omit=dev\n",
      },
      "uses npm ci in an array": {
        before: 'FROM node:22\nCOPY package-lock.json .\nRUN ["npm", «"i"»]\n',
        after: 'FROM node:22\nCOPY package-lock.json .\nRUN ["npm", "ci"]\n',
      },
      "adds the option of others, in a heredoc": {
        before: "FROM node:22\nCOPY pnpm-lock.yaml .\nRUN <<EOF\npnpm «install»\nEOF\n",
        after: "FROM node:22\nCOPY pnpm-lock.yaml .\nRUN <<EOF\npnpm install --frozen-lockfile\nEOF\n",
      },
    },
  },
  { describe, it },
);
