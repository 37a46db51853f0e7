import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the cache of pip": {
        files: {
          Dockerfile:
            "FROM python:3.14\nRUN pip install flask==3.0.0 && python3 -m pip «install» -r requirements.txt\n",
        },
        message: "pip install leaves its cache in ~/.cache/pip",
      },
      "the cache of npm": "FROM node:22\nRUN npm «ci»\nRUN npm «i» -g a@1.0.0 && rm -rf /tmp/*\n",
      "the cache of yarn 1": {
        files: { Dockerfile: "FROM node:22\nRUN «yarn» --frozen-lockfile\nRUN yarn «global add» serve@14.0.0\n" },
        message: "leaves its cache in ~/.cache/yarn",
      },
      "the archives of gems": "FROM ruby:3.4\nRUN bundle «install» --jobs 4\n",
      "a cache that a later step empties, which is too late":
        "FROM node:22\nRUN npm «ci»\nRUN npm cache clean --force\n",
      "the cleaning of another one": "FROM node:22\nRUN npm «ci» && yarn cache clean && apt-get clean\n",
      "a mount elsewhere": "FROM python:3.14\nRUN --mount=type=cache,target=/root/.npm pip «install» a==1\n",
      "an array, and a heredoc": `FROM python:3.14
RUN ["pip", «"install"», "a==1"]
RUN <<EOF
pip «install» b==1
EOF
`,
    },
    silent: {
      "options and variables of pip": `FROM python:3.14
RUN pip install --no-cache-dir a==1 && pip --no-cache-dir install b==1 && pip install --no-index c
RUN PIP_NO_CACHE_DIR=1 pip install a==1
ENV PIP_NO_CACHE_DIR=off
RUN pip install a==1
`,
      "a cache elsewhere":
        "FROM python:3.14\nENV PIP_CACHE_DIR=/c npm_config_cache=/d\nRUN pip install a==1 && npm ci\nRUN npm ci --cache /e\n",
      "caches that are emptied": `FROM node:22
RUN npm ci && npm cache clean --force
RUN npm ci && rm -rf /root/.npm
RUN npm ci; rm -rf ~/.npm/_cacache
RUN yarn --frozen-lockfile && yarn cache clean
RUN pip install a==1 && pip cache purge
RUN pip install a==1 && rm -rf /root/.cache
RUN pip install a==1 && rm -rf "$HOME/.cache/pip"
RUN bundle install && rm -rf ~/.bundle/ "\${BUNDLE_PATH}"/ruby/*/cache
`,
      mounts: `FROM node:22
RUN --mount=type=cache,target=/root/.npm npm ci
RUN --mount=type=cache,target=/root/.cache/pip pip install a==1
RUN --mount=type=cache,target=/root/.cache pip install a==1
RUN --mount=type=cache,target=/root/.yarn yarn --frozen-lockfile
RUN --mount=type=cache,target=$DIR npm ci
`,
      "a cache that yarn may run from": "FROM node:22\nRUN yarn && yarn install --immutable && yarn workspaces focus\n",
      "managers that link to their cache": "FROM python:3.14\nRUN uv sync && uv pip install a==1 && pnpm install\n",
      "a stage that is not shipped": "FROM node:22 AS a\nRUN npm ci\nFROM node:22\nCOPY --from=a /app /app\n",
      "a command that may clean": "FROM node:22\nRUN npm ci && ./clean.sh\nRUN pip install a==1 && $CLEAN\n",
      "commands that install nothing": "FROM node:22\nRUN npm run build && pip list && yarn build\n",
    },
    fixes: {
      "adds the option of pip": {
        before: "FROM python:3.14\nRUN pip3 «install» \\\n  # tools\n  -r requirements.txt\n",
        after: "FROM python:3.14\nRUN pip3 install --no-cache-dir \\\n  # tools\n  -r requirements.txt\n",
      },
      "adds an item to an array": {
        before: 'FROM python:3.14\nRUN ["pip", «"install"», "a==1"]\n',
        after: 'FROM python:3.14\nRUN ["pip", "install", "--no-cache-dir", "a==1"]\n',
      },
      "stays inside of a heredoc": {
        before: "FROM python:3.14\nRUN <<EOF\npip «install» a==1\nEOF\n",
        after: "FROM python:3.14\nRUN <<EOF\npip install --no-cache-dir a==1\nEOF\n",
      },
    },
  },
  { describe, it },
);
