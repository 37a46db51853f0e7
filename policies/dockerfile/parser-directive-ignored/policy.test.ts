import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a directive below another comment": stated(
        "# Copyright Acme\n«# syntax=docker/dockerfile:1»\nFROM a\n",
        "This syntax directive is only a comment, because it stands below",
      ),
      "a directive below a blank line": "\n«#syntax = docker/dockerfile:1.7-labs»\nFROM a\n",
      "a directive below an instruction": "FROM a\n«# escape=`»\nRUN b\n",
      "a name that is misspelt": stated(
        "«# sytnax=docker/dockerfile:1»\nFROM a\n",
        '"sytnax" is no directive (syntax?)',
      ),
      "a directive below one that is misspelt": "«# syntx=docker/dockerfile:1»\n«# escape=`»\nFROM a\n",
    },
    silent: {
      directives: "# syntax=docker/dockerfile:1\n# escape=`\n# check=error=true\nFROM a\n",
      "directives in other letters and with blanks": "#Syntax = docker/dockerfile:1\nFROM a\n",
      "checks above an instruction": "FROM a\n# check=skip=JSONArgsRecommended\nCMD x\n",
      "comments that are like one":
        "# syntax: see docs/build.md\n# escape = the backslash, as everywhere\n# version=1\nFROM a\n",
      "settings of other tools": "# hadolint ignore=DL3008\n# renovate: datasource=docker\nFROM a\n",
      "a shell script's comment in a heredoc": "FROM a\nRUN <<EOF\n# escape=`\nls\nEOF\n",
    },
  },
  { describe, it },
);
