import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an installation": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get update && apt-get «install» curl\n" },
        message: "apt-get install may ask whether to go on",
      },
      "every manager that asks": `FROM acme/base:1
RUN apt «install» a
RUN aptitude «install» a
RUN yum «install» a
RUN dnf «group install» a
RUN tdnf «install» a
RUN zypper «in» a
RUN zypper --no-gpg-checks «install» a
`,
      "upgrades and removals":
        "FROM debian:13\nRUN apt-get «dist-upgrade»\nRUN apt-get «autoremove»\nRUN dnf «update»\n",
      "another command's answer": "FROM debian:13\nRUN apt-get install -y a && apt-get «install» b\n",
      "the frontend of debconf, which answers other questions": `FROM debian:13
ENV DEBIAN_FRONTEND=noninteractive
RUN DEBIAN_FRONTEND=noninteractive apt-get «install» a
`,
      "one option of q alone": "FROM debian:13\nRUN apt-get -q «install» a\n",
      "an array": 'FROM debian:13\nRUN ["apt-get", «"install"», "curl"]\n',
      "a script in a word": "FROM debian:13\nRUN sh -c 'apt-get «install» a'\n",
      "a script in a heredoc": `FROM debian:13
RUN <<EOF
apt-get update
apt-get «install» curl
EOF
`,
      "a script that another shell reads": `FROM debian:13
RUN bash -eu <<-"SCRIPT"
	apt-get update; apt-get «install» curl
	SCRIPT
`,
      "a command behind continuations and comments": `FROM debian:13
RUN set -eux; \\
    # what we need
    apt-get update; \\
    apt-get \\
      «install» \\
      curl
`,
      "continuations by backticks": "# escape=`\nFROM debian:13\nRUN apt-get update `\n  && apt-get «install» curl\n",
      "what is deferred": "FROM debian:13\nONBUILD RUN apt-get «install» curl\n",
      "a setting that comes too late": `FROM debian:13
RUN apt-get «install» a
RUN echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes
`,
      "a setting of another stage": `FROM debian:13 AS a
RUN echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes
FROM debian:13
RUN apt-get «install» a
`,
      "a setting of another command": `FROM debian:13
RUN apt-get -o APT::Get::Assume-Yes=true install a && apt-get «install» b
`,
    },
    silent: {
      options: `FROM acme/base:1
RUN apt-get install -y a && apt-get -qqy --no-install-recommends install b && apt-get install --assume-yes c
RUN apt-get -qq install a; apt-get -q -q install b; apt-get -q=2 install c
RUN dnf -y install a && yum install a --assumeyes && zypper -n in a && zypper --non-interactive up && zypper in -y a
`,
      "a setting for one command": "FROM debian:13\nRUN apt-get -o APT::Get::Assume-Yes=true install a\n",
      "commands that ask nothing": `FROM acme/base:1
RUN apt-get update && apt-get clean && apt-get download a && apt-cache policy a
RUN dnf makecache && dnf clean all && zypper refresh
`,
      "managers that never ask":
        "FROM acme/base:1\nRUN apk add a\nRUN microdnf install a\nRUN pip install a && npm install b\n",
      "conda, which takes silence for yes": "FROM continuumio/miniconda3:25.3.1-1\nRUN conda install a\n",
      "a rehearsal":
        "FROM debian:13\nRUN apt-get install -s a && dnf install --assumeno a && apt-get --print-uris install a\n",
      "answers of another program":
        "FROM debian:13\nRUN yes | apt-get install a && echo y | dnf install a && apt-get install a < /answers\n",
      "options that the file does not show":
        "FROM debian:13\nARG OPTIONS\nRUN apt-get $OPTIONS install a && apt-get install $PACKAGES\n",
      "options of a variable": 'FROM debian:13\nARG OPTIONS="-y"\nRUN apt-get install $OPTIONS a\n',
      "a setting in a file of the same step": `FROM debian:13
RUN echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes && apt-get install a
`,
      "a setting in a file of a stage that it builds on": `FROM debian:13 AS base
COPY <<EOF /etc/apt/apt.conf.d/90yes
APT::Get::Assume-Yes "true";
EOF
FROM base
RUN apt-get install a
`,
      "a file of settings that is copied":
        "FROM debian:13\nCOPY apt.conf /etc/apt/apt.conf.d/\nRUN apt-get install a\n",
      "a tree of files that is copied": "FROM debian:13\nWORKDIR /\nCOPY rootfs .\nRUN apt-get install a\n",
      "a file of settings of one's own": `FROM debian:13
ENV APT_CONFIG=/apt.conf
RUN apt-get install a
FROM fedora:43
RUN dnf -c /dnf.conf install a
`,
      "a setting of dnf": "FROM fedora:43\nRUN echo assumeyes=True >> /etc/dnf/dnf.conf && dnf install a\n",
      "what containers run": "FROM debian:13\nCMD apt-get install a\n",
      "words, functions and files": `FROM debian:13
RUN echo apt-get install a
RUN apt-get() { command apt-get -y "$@"; }; apt-get install a
COPY <<EOF /setup.sh
apt-get install a
EOF
`,
    },
    fixes: {
      "adds the option behind the action": {
        before: "FROM debian:13\nRUN apt-get update \\\n  # first\n  && apt-get -q «install» \\\n    curl # last\n",
        after: "FROM debian:13\nRUN apt-get update \\\n  # first\n  && apt-get -q install -y \\\n    curl # last\n",
      },
      "adds an item to an array": {
        before: 'FROM debian:13\nRUN ["apt-get", «"install"», "curl"]\n',
        after: 'FROM debian:13\nRUN ["apt-get", "install", "-y", "curl"]\n',
      },
      "stays inside of an item that is a script": {
        before: 'FROM debian:13\nRUN ["sh", "-c", "apt-get «install» curl"]\n',
        after: 'FROM debian:13\nRUN ["sh", "-c", "apt-get install -y curl"]\n',
      },
      "stays inside of a heredoc": {
        before: "FROM fedora:43\nRUN <<EOF\n# tools\ndnf «install» \\\n  git\nEOF\n",
        after: "FROM fedora:43\nRUN <<EOF\n# tools\ndnf install -y \\\n  git\nEOF\n",
      },
      "keeps continuations by backticks": {
        before: "# escape=`\nFROM debian:13\nRUN apt-get «install» `\n  curl\n",
        after: "# escape=`\nFROM debian:13\nRUN apt-get install -y `\n  curl\n",
      },
    },
  },
  { describe, it },
);
