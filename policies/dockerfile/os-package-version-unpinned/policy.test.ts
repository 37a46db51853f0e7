import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "packages by their names alone": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get install -y «curl» git=1:2.47.3-0+deb13u1 «'libc6:amd64'»\n" },
        message: "is installed in whatever version the mirror has",
      },
      "packages of other managers": `FROM acme/base:1
RUN apk add --no-cache «curl» musl=1.2.5-r9
RUN yum install -y «httpd» mod_ssl-2.4.57-5.el9 && dnf install -y «openssl»
RUN microdnf install «tar» && zypper -n in «gcc» 'make=4.4'
`,
      "packages behind continuations and comments": `FROM debian:13
RUN apt-get update; \\
    apt-get install -y \\
      «curl» \\
      # for cloning
      «git» \\
    ;
`,
      "packages in a heredoc and in an array": `FROM debian:13
RUN <<EOF
apt-get install -y «curl»
EOF
RUN ["apt-get", "install", «"git"»]
`,
    },
    silent: {
      versions: `FROM acme/base:1
RUN apt-get install -y curl=8.14.1-2 'nginx=1.26*'
RUN apk add curl=8.5.0-r0 'py3-pip~=23' 'musl>1.2'
RUN dnf install -y httpd-2.4.57-5.el9 gcc-toolset-12 && zypper -n in 'gcc=13' 'make>=4'
`,
      "what has no version": `FROM acme/base:1
RUN apt-get install -y ./a.deb /b.deb && dnf install -y https://a/b.rpm c.rpm @development
RUN dnf group install -y '@web' && zypper -n in pattern:devel && apt-get build-dep -y a
`,
      "names that only the build knows": `FROM debian:13
ARG PACKAGES
ARG V
RUN apt-get install -y $PACKAGES "linux-headers-$(uname -r)" "a=$V" $(cat list)
`,
      "a snapshot of the distribution": `FROM debian:13
RUN sed -i 's,deb.debian.org,snapshot.debian.org/archive/debian/20260101T000000Z,' /etc/apt/sources.list.d/debian.sources && \\
    apt-get update && apt-get install -y curl
RUN apt-get install -y git
`,
      "versions that a file prescribes":
        "FROM debian:13\nCOPY pins /etc/apt/preferences.d/\nRUN apt-get install -y curl\n",
      "removals and updates": "FROM debian:13\nRUN apt-get update && apt-get purge -y curl && apk del git\n",
      "packages of languages": "FROM python:3.14\nRUN pip install flask && npm install -g typescript\n",
    },
  },
  { describe, it },
);
