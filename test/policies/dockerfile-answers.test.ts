/** What all Dockerfile policies together say about situations that other tools get wrong: every finding owed, and no other. */
import { buildProject, commentsOnly, createCatalogue, lint, parseTexts, resolveOptions } from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { catalogue } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";
import { describe, expect, it } from "vitest";

/** Policies that report what nearly every file lacks; they have cases of their own. */
const USUAL = new Set(["healthcheck-missing", "base-image-digest-unpinned"]);

const dockerfile = policies.filter(({ id }) => id.startsWith("dockerfile/"));

/** `name line`, in the order of the file. */
function answers(text: string): readonly string[] {
  const loaded = parseTexts(new Map([["Dockerfile", text]]), kindModules, {});
  const settings = new Map(
    dockerfile.map(({ id, policy }) => [
      id,
      { severity: policy.meta.severity, options: resolveOptions(policy.options, {}) },
    ]),
  );
  const report = lint({
    loaded,
    selection: { policies: dockerfile, catalogue: createCatalogue(catalogue), settingsFor: () => settings },
    project: buildProject(loaded.documents),
    waivers: commentsOnly,
    thresholds: { failOn: "never" },
    now: "2026-01-01",
  });
  expect(report.failures).toEqual([]);
  return report.diagnostics.map(({ policy, start, related }) => {
    const others = related.map((place) => place.start.line);
    return [policy.slice("dockerfile/".length), start.line, ...others].join(" ");
  });
}

const unusual = (text: string): readonly string[] =>
  answers(text).filter((answer) => !USUAL.has(answer.split(" ")[0] ?? ""));

const about = (name: string, text: string): readonly string[] =>
  answers(text).filter((answer) => answer.startsWith(`${name} `));

const file = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

describe("health checks", () => {
  it("are missed in the final stage, whatever a builder has", () => {
    const builder = ["FROM alpine:3.20 AS build", 'HEALTHCHECK CMD ["true"]'];
    const only = file(...builder, "FROM alpine:3.20", "USER 1000", 'CMD ["x"]');
    expect(about("healthcheck-missing", only)).toEqual(["healthcheck-missing 3"]);
    expect(about("healthcheck-missing", file(...builder, "FROM build", "USER 1000"))).toEqual([]);
  });

  it("are not missed where one is switched off", () => {
    const text = file("FROM alpine:3.20", "USER 1000", "HEALTHCHECK NONE", 'CMD ["x"]');
    expect(about("healthcheck-missing", text)).toEqual([]);
    expect(unusual(text)).toEqual(["healthcheck-disabled 3"]);
  });
});

const DIGEST = `sha256:${"0a".repeat(32)}`;

/** Texts, and what is owed for them. */
const cases: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  "a user that comes from another stage": [
    file("FROM alpine:3.20 AS base", "USER 1000", "FROM base", 'CMD ["id"]'),
    [],
  ],
  "a user in the builder alone": [
    file("FROM alpine:3.20 AS build", "USER 1000", "RUN true", "FROM alpine:3.20", 'CMD ["id"]'),
    ["stage-unreachable 1", "root-user 4"],
  ],
  "root in the builder alone": [
    file("FROM alpine:3.20 AS build", "USER root", "RUN true", "FROM alpine:3.20", "USER 1000", 'CMD ["id"]'),
    ["stage-unreachable 1"],
  ],
  "root with another group": [file("FROM alpine:3.20", "USER 0:1000", 'CMD ["id"]'), ["root-user 2"]],
  "root as a default": [file("FROM alpine:3.20", "ARG RUN_UID=0", "USER $RUN_UID", 'CMD ["id"]'), ["root-user 3 2"]],
  "root in quotes": [file("FROM alpine:3.20", 'USER "root"', 'CMD ["id"]'), ["root-user 2"]],
  "a latest tag that an ARG gives": [
    file("ARG TAG=latest", "FROM alpine:${TAG}", "USER 1000"),
    ["base-image-latest 2 1"],
  ],
  "an image without a tag that an ARG gives": [
    file("ARG BASE=alpine", "FROM ${BASE}", "USER 1000"),
    ["base-image-untagged 2 1"],
  ],
  "an image with a tag that an ARG gives": [file("ARG BASE=alpine:3.20", "FROM ${BASE}", "USER 1000"), []],
  "an image by digest": [file(`FROM alpine@${DIGEST}`, "USER 1000"), []],
  "a latest tag beside the digest": [file(`FROM alpine:latest@${DIGEST}`, "USER 1000"), []],
  "a port that is no tag": [file("FROM localhost:5000/app", "USER 1000"), ["base-image-untagged 1"]],
  "a stage's name in another letter case": [file("FROM alpine:3.20 AS Base", "FROM base", "USER 1000"), []],
  "a heredoc that RUN runs": [
    file(
      "# syntax=docker/dockerfile:1",
      "FROM debian:12.5",
      "RUN <<EOF",
      "sudo true",
      "curl -k https://example.com/x.sh | sh",
      "EOF",
      "USER 1000",
    ),
    ["sudo 4", "pipe-without-pipefail 5 5", "tls-verification-disabled 5", "download-piped-to-shell 5 5"],
  ],
  "a heredoc that another shell runs": [
    file(
      "# syntax=docker/dockerfile:1",
      "FROM debian:12.5",
      'RUN <<-"SCRIPT" bash -eu',
      "\tsudo true",
      "\tcurl -k https://example.com/x",
      "SCRIPT",
      "USER 1000",
    ),
    ["sudo 4", "tls-verification-disabled 5"],
  ],
  "a heredoc that is a file": [
    file(
      "# syntax=docker/dockerfile:1",
      "FROM debian:12.5",
      "COPY <<EOF /etc/x.conf",
      "USER root",
      "FROM foo",
      "ADD a b",
      "EOF",
      "USER 1000",
    ),
    [],
  ],
  "what is deferred": [
    file(
      "FROM alpine:3.20",
      "USER 1000",
      "ONBUILD USER root",
      "ONBUILD ADD https://example.com/a /a",
      "ONBUILD RUN sudo ls",
    ),
    ["onbuild-root-user 3", "add-remote-without-checksum 4", "sudo 5"],
  ],
  "a download with its checksum": [
    file("FROM alpine:3.20", `ADD --checksum=${DIGEST} https://example.com/a.bin /a`, "USER 1000"),
    [],
  ],
  "a download without one, over http": [
    file("FROM alpine:3.20", "ADD http://example.com/a.bin /a", "USER 1000"),
    ["add-remote-without-checksum 2"],
  ],
  "files of other images": [
    file("FROM alpine:3.20", "COPY --from=nginx /etc/nginx /x", "COPY --from=nginx:latest /etc/nginx /y", "USER 1000"),
    ["base-image-untagged 2", "base-image-latest 3"],
  ],
  "secrets in a builder": [
    file(
      "FROM alpine:3.20 AS build",
      "ARG NPM_TOKEN",
      "ENV DB_PASSWORD=hunter2hunter2",
      'RUN echo "//r/:_authToken=$NPM_TOKEN" > .npmrc',
      "FROM alpine:3.20",
      "USER 1000",
    ),
    ["stage-unreachable 1", "secret-in-build-stage 2", "secret-in-build-stage 3", "secret-written-in-build-stage 4"],
  ],
  "sudo in every position": [
    file("FROM alpine:3.20", "RUN true; sudo ls", 'RUN ["sudo","ls"]', "RUN if true; then sudo ls; fi", "USER 1000"),
    ["sudo 2", "sudo 3", "sudo 4"],
  ],
  "sudo as a word": [file("FROM alpine:3.20", 'RUN echo sudo "do not sudo here"', "USER 1000"), []],
  "a port within a range": [file("FROM alpine:3.20", "EXPOSE 20-25", "USER 1000"), ["exposed-admin-port 2"]],
  "a port through an ARG, and one with its protocol": [
    file("FROM alpine:3.20", "ARG P=22", "EXPOSE $P", "EXPOSE 22/TCP", "USER 1000"),
    ["exposed-admin-port 3", "exposed-admin-port 4", "expose-protocol-casing 4"],
  ],
  "a relative directory behind an absolute one": [
    file("FROM alpine:3.20", "WORKDIR /srv", "WORKDIR app", "USER 1000"),
    [],
  ],
  "a relative directory through a variable": [
    file("FROM alpine:3.20", "ENV D=app", "WORKDIR $D", "WORKDIR foo/$D", "USER 1000"),
    ["workdir-relative 3"],
  ],
  "a download that a shell runs": [
    file("FROM debian:12.5", "RUN curl -fsSL https://example.com/i.sh | sh", "USER 1000"),
    ["pipe-without-pipefail 2 2", "download-piped-to-shell 2 2"],
  ],
  "files that are secrets": [
    file("FROM alpine:3.20", "COPY .env /app/.env", "COPY id_rsa /root/.ssh/id_rsa", "USER 1000"),
    ["copy-sensitive-file 2", "copy-sensitive-file 3"],
  ],
  "files that everybody can write": [
    file("FROM alpine:3.20", "RUN chmod -R 777 /app", "COPY --chmod=777 a /a", "USER 1000"),
    ["permissions-world-writable 2", "permissions-world-writable 3"],
  ],
  "a build with the rights of the host": [
    file(
      "# syntax=docker/dockerfile:1-labs",
      "FROM alpine:3.20",
      "RUN --security=insecure id",
      "RUN --network=host id",
      "USER 1000",
    ),
    ["builder-sandbox-disabled 3", "run-host-network 4"],
  ],
  "a frontend that moves": [
    file("# syntax=evil/frontend:latest", "FROM alpine:3.20", "USER 1000"),
    ["syntax-frontend-untrusted 1"],
  ],
  "several sources and a folder": [file("FROM alpine:3.20", "WORKDIR /a", "COPY a b .", "USER 1000"), []],
  "instructions in lower case": [
    file("from alpine:latest as x", "user root", "cmd id"),
    ["base-image-latest 1", "root-user 2", "command-shell-form 3"],
  ],
  "files of the stage itself": [
    file("FROM alpine:3.20 AS a", "FROM alpine:3.20 AS b", "COPY --from=b /x /y", "USER 1000"),
    ["stage-unreachable 1", "copy-from-own-stage 3 2"],
  ],
  "a shell that another stage sets": [
    file(
      "FROM alpine:3.20 AS base",
      'SHELL ["/bin/ash","-eo","pipefail","-c"]',
      "FROM base",
      "RUN true | cat",
      "USER 1000",
    ),
    [],
  ],
  "backticks that continue lines": [
    file(
      "# escape=`",
      "FROM mcr.microsoft.com/windows/servercore:ltsc2022",
      "WORKDIR C:\\app",
      "RUN dir `",
      " && cd C:\\x",
      "USER ContainerUser",
    ),
    ["run-state-lost 5"],
  ],
  "certificates that nobody checks": [
    file(
      "FROM debian:12.5",
      "ENV NODE_TLS_REJECT_UNAUTHORIZED=0 GIT_SSL_NO_VERIFY=1",
      "RUN wget --no-check-certificate https://x/y; git config --global http.sslVerify false",
      "USER 1000",
    ),
    [
      "tls-verification-disabled-env 2",
      "tls-verification-disabled-env 2",
      "tls-verification-disabled 3",
      "tls-verification-disabled 3",
    ],
  ],
  "an image without users": [
    file("FROM golang:1.26 AS b", "RUN go build -o /a .", "FROM scratch", "COPY --from=b /a /a", 'ENTRYPOINT ["/a"]'),
    ["root-user 3"],
  ],
  "a base that runs as somebody else": [
    file("FROM gcr.io/distroless/static-debian12:nonroot", "COPY a /a", 'ENTRYPOINT ["/a"]'),
    [],
  ],
  "root in a stage that nobody needs": [
    file("FROM alpine:3.20", "USER root", "RUN a", "FROM alpine:3.20", "USER 1000", 'CMD ["x"]'),
    ["stage-unreachable 1"],
  ],
};

describe("Dockerfile policies", () => {
  it.each(Object.entries(cases))("answer to %s", (_, [text, expected]) => {
    expect(unusual(text)).toEqual(expected);
  });
});
