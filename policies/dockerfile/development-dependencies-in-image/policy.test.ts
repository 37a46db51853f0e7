import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an installation without a choice": {
        files: { Dockerfile: 'FROM node:22\nCOPY . .\nRUN npm «ci»\nCMD ["node", "server.js"]\n' },
        message: "npm ci installs the packages for development too",
      },
      "other managers of Node": `FROM node:22 AS base
RUN pnpm «install» --frozen-lockfile
FROM base
RUN «yarn» --frozen-lockfile
ENTRYPOINT ["node"]
CMD ["server.js"]
`,
      "a variable that comes too late":
        'FROM node:22\nRUN npm «install»\nENV NODE_ENV=production\nCMD ["node", "a.js"]\n',
      "another mode": 'FROM node:22\nENV NODE_ENV=staging\nRUN npm «ci»\nCMD ["node", "a.js"]\n',
      "Bundler, where the image is for production":
        "FROM ruby:3.4\nENV RAILS_ENV=production BUNDLE_DEPLOYMENT=1\nRUN bundle «install»\n",
      Composer: "FROM php:8.4-apache\nRUN composer «install» --no-scripts\n",
      "an array, and a heredoc":
        'FROM node:22 AS base\nRUN ["npm", «"ci"»]\nFROM base\nRUN <<EOF\ncomposer «install»\nEOF\nCMD ["node", "a.js"]\n',
    },
    silent: {
      options: `FROM node:22
RUN npm ci --omit=dev && npm install --production && npm i --omit dev && pnpm i --prod && pnpm install -P && yarn --production
RUN composer install --no-dev
CMD ["node", "server.js"]
`,
      variables:
        'FROM node:22\nENV NODE_ENV=production COMPOSER_NO_DEV=1\nRUN npm ci && composer install\nCMD ["node", "server.js"]\n',
      "a variable that only the build knows":
        'FROM node:22\nARG MODE\nENV NODE_ENV=$MODE\nRUN npm ci\nCMD ["node", "a.js"]\n',
      "options that the file does not show": 'FROM node:22\nRUN npm ci $OPTIONS\nCMD ["node", "a.js"]\n',
      "packages that are taken out again": `FROM node:22
RUN npm ci
RUN npm run build && npm prune --omit=dev
CMD ["node", "server.js"]
`,
      "Bundler, when it is told, and where nobody knows what the image is for": `FROM ruby:3.4
RUN bundle install
ENV RAILS_ENV=production
RUN bundle install --without development
RUN bundle config set --local without 'development test' && bundle install
ENV BUNDLE_WITHOUT=development
RUN bundle install
`,
      "an installation that another one replaces": `FROM node:22
RUN npm ci && npm run build
RUN rm -rf node_modules && npm ci --omit=dev
CMD ["node", "server.js"]
`,
      "a stage that is not shipped":
        'FROM node:22 AS build\nRUN npm ci\nFROM node:22\nCOPY --from=build /a /a\nCMD ["node", "a.js"]\n',
      "programs that may be such packages": 'FROM node:22\nRUN npm ci\nCMD ["npm", "start"]\n',
      "programs that nobody knows": "FROM node:22\nRUN npm ci\n",
      "options of Node that need such packages": 'FROM node:22\nRUN npm ci\nCMD ["node", "--import", "tsx", "a.ts"]\n',
      "an image for development": {
        files: { "Dockerfile.dev": 'FROM node:22\nRUN npm ci\nCMD ["node", "a.js"]\n' },
      },
      "a stage for development": 'FROM node:22 AS dev\nRUN npm ci\nCMD ["node", "a.js"]\n',
      "packages that are named": 'FROM node:22\nRUN npm install -g a@1.0.0 && npm i b@1.0.0\nCMD ["node", "a.js"]\n',
    },
  },
  { describe, it },
);
