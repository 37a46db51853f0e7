import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const beside = (ignore: string, text: string) => ({ files: { Dockerfile: text, ".dockerignore": ignore } });

testPolicy(
  policy,
  {
    reports: {
      "a file that is excluded, with the pattern": {
        ...beside("node_modules\n*.md\n", "FROM a\nCOPY package.json «README.md» /x/\n"),
        message: "COPY takes README.md, which .dockerignore keeps",
        related: ["*.md"],
      },
      "a file in a folder that is excluded": beside("dist\n", "FROM a\nADD «./dist/app.js» /x\n"),
      "everything but some files": beside("*\n!src\n", "FROM a\nCOPY src /src\nCOPY «package.json» /x\n"),
      "an ignore file of the Dockerfile's own": {
        files: { "docker/Dockerfile": "FROM a\nCOPY «web/x» /x\n", "docker/Dockerfile.dockerignore": "web\n" },
      },
    },
    silent: {
      "files that are not excluded": beside("dist\n", "FROM a\nCOPY src distance /x/\n"),
      "a file that an exception brings back": beside("*.md\n!README.md\n", "FROM a\nCOPY README.md /x\n"),
      "a folder of which an exception brings something back": beside("*\n!dist/app.js\n", "FROM a\nCOPY dist /x\n"),
      "the whole context": beside("**\n", "FROM a\nCOPY . /x\n"),
      "patterns, which may match nothing": beside("*.md\n", "FROM a\nCOPY *.md /x/\n"),
      "other stages": beside("dist\n", "FROM a AS b\nFROM a\nCOPY --from=b dist /x\n"),
      "heredocs and what is fetched": beside("*\n", "FROM a\nADD https://e.org/a /x\nCOPY <<EOF /x\nEOF\n"),
      "another folder's ignore file": {
        files: { "web/Dockerfile": "FROM a\nCOPY dist /x\n", ".dockerignore": "dist\n" },
      },
      "one of two ignore files": {
        files: { "web/Dockerfile": "FROM a\nCOPY dist /x\n", ".dockerignore": "x\n", "web/.dockerignore": "dist\n" },
      },
      "what is deferred to other projects": beside("dist\n", "FROM a\nONBUILD COPY dist /x\n"),
    },
  },
  { describe, it },
);
