import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "packages by their names alone": {
        files: { Dockerfile: "FROM python:3.14\nRUN pip install «flask» 'requests==2.32.3' «'uvicorn[standard]'»\n" },
        message: "each build takes what is newest on its day",
      },
      "packages of other managers": `FROM acme/base:1
RUN python3 -m pip install --upgrade «pip» && uv pip install «ruff» && uv tool install «black» && pipx install «poetry»
RUN npm install -g «typescript» @scope/a@1.2.3 && pnpm add -g «turbo» && yarn global add «serve» && bun add «zod»
RUN gem install «bundler» && cargo install --locked «ripgrep» && composer require «a/b»
RUN go get «example.com/a/b»
`,
      "programs that are fetched to be run": `FROM node:22
RUN pnpm dlx «turbo» prune && yarn dlx «a» && npx «prisma@latest» generate && npm create «vite» app
RUN uvx «ruff» check && pipx run «black» .
`,
      "what is newest by name": `FROM acme/base:1
RUN npm install -g «npm@latest» «a@next» «'b@*'» && go install «example.com/a@latest» «example.com/b@main»
`,
      "ranges without an end":
        "FROM python:3.14\nRUN pip install «'flask>=3'» «'a>1,!=2'» && gem install «rails» -v '>= 7'\n",
      "repositories without a revision":
        "FROM acme/base:1\nRUN pip install «git+https://example.com/a/b.git» -e «git+https://example.com/c#egg=c» && npm i -g «acme/d»\n",
      "packages behind continuations, in arrays and heredocs": `FROM python:3.14
RUN pip install \\
    # the server
    «gunicorn» \\
    flask==3.0.0
RUN ["pip", "install", «"a"»]
RUN <<EOF
pip install «b»
EOF
`,
      "a stage that is not shipped": "FROM python:3.14 AS build\nRUN pip install «build»\nFROM scratch\n",
    },
    silent: {
      versions: `FROM acme/base:1
ARG V=1.2.3
RUN pip install flask==3.0.0 a===1.0 "b==$V" && uv tool install ruff@0.5.0 && pipx install 'poetry==2.1.0'
RUN npm install -g typescript@5.4.5 @a/b@1.0.0 c@npm:d@1.2.3 && gem install bundler -v 2.5.3 && gem install rails:7.1.0
RUN go install example.com/a/b@v1.2.3 && cargo install ripgrep --version 14.1.0 && composer require a/b:1.2.3
`,
      "ranges that end":
        "FROM acme/base:1\nRUN pip install 'a>=1,<2' 'b~=1.2' 'c==1.*' 'd<3' && npm i -g npm@11 e@^1 f@1.x\n",
      "versions that only the build knows":
        'FROM node:22\nARG V\nRUN npm i -g "npm@$V" $PACKAGES "a$V" && pip install "a==$V"\n',
      "files, directories and addresses": `FROM acme/base:1
RUN pip install . -e ./a /wheels/*.whl 'b @ https://a/b.zip' && npm install -g ./a a.tgz && go install ./cmd/...
RUN gem install ./a.gem && cargo install --path . && pip install git+https://a/b@v1 && npm i -g github:a/b#v1
`,
      "lists, locks and constraints": `FROM acme/base:1
RUN pip install -r requirements.txt && pip install -c constraints.txt flask && pip install -r a.txt flask
RUN npm ci && npm install && yarn && pnpm install && bundle install && poetry install && uv sync && composer install
RUN pip install --no-index --find-links=/wheels flask && uv pip install --exclude-newer 2026-01-01 flask
`,
      "constraints of a variable": "FROM python:3.14\nENV PIP_CONSTRAINT=/constraints.txt\nRUN pip install flask\n",
      "programs that the project has": "FROM node:22\nRUN npx prisma generate && npm exec tsc && bunx vite build\n",
      "modules whose version is in go.mod":
        "FROM golang:1.25\nRUN go install example.com/a/b && go run example.com/c && go mod download\n",
      "packages of the system": "FROM debian:13\nRUN apt-get install -y curl && apk add git && dnf install -y make\n",
      "removals and others":
        "FROM node:22\nRUN npm uninstall -g a && npm run build && pip uninstall -y b && pip download c\n",
    },
  },
  { describe, it },
);
