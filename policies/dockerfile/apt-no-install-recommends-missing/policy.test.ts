import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an installation": {
        files: { Dockerfile: "FROM debian:13\nRUN apt-get update && apt-get «install» -y curl\n" },
        message: "brings in packages that others only recommend",
      },
      "an installation in a stage that the final one builds on":
        "FROM debian:13 AS base\nRUN apt-get «install» -y curl\nFROM base\nRUN apt «install» -y git && aptitude «install» -y a\n",
      "the option of another command":
        "FROM debian:13\nRUN apt-get install -y --no-install-recommends a && apt-get «install» -y b\n",
      "a setting of another command":
        "FROM debian:13\nRUN apt-get -o APT::Install-Recommends=false install -y a && apt-get «install» -y b\n",
    },
    silent: {
      options: `FROM debian:13
RUN apt-get install -y --no-install-recommends a && apt-get --no-install-recommends -qqy install b
RUN apt-get -o APT::Install-Recommends=0 install -y a && aptitude install -R -y b && aptitude install -y --without-recommends c
`,
      "recommended packages that are wanted": "FROM debian:13\nRUN apt-get install -y --install-recommends a\n",
      "options that the file does not show":
        'FROM debian:13\nARG OPTIONS\nRUN apt-get install $OPTIONS a && apt-get -o "$X" install b\n',
      "a stage that is not shipped":
        "FROM debian:13 AS build\nRUN apt-get install -y gcc\nFROM debian:13\nCOPY --from=build /a /a\n",
      "a setting in a file": `FROM debian:13
RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/90recommends
RUN apt-get install -y a
`,
      "a setting in a file that is copied":
        "FROM debian:13\nCOPY apt.conf /etc/apt/apt.conf.d/90own\nRUN apt-get install -y a\n",
      "other actions and managers":
        "FROM debian:13\nRUN apt-get update && apt-get upgrade -y && apt-get build-dep -y a && dnf install -y b\n",
    },
    fixes: {
      "adds the option": {
        before: "FROM debian:13\nRUN apt-get «install» -y \\\n  # tools\n  curl\n",
        after: "FROM debian:13\nRUN apt-get install --no-install-recommends -y \\\n  # tools\n  curl\n",
      },
      "adds an item to an array": {
        before: 'FROM debian:13\nRUN ["apt-get", «"install"», "-y", "curl"]\n',
        after: 'FROM debian:13\nRUN ["apt-get", "install", "--no-install-recommends", "-y", "curl"]\n',
      },
      "stays inside of a heredoc": {
        before: "FROM debian:13\nRUN <<EOF\napt-get «install» -y curl\nEOF\n",
        after: "FROM debian:13\nRUN <<EOF\napt-get install --no-install-recommends -y curl\nEOF\n",
      },
      "names aptitude's own option": {
        before: "FROM debian:13\nRUN aptitude «install» -y curl\n",
        after: "FROM debian:13\nRUN aptitude install --without-recommends -y curl\n",
      },
    },
  },
  { describe, it },
);
