import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

const mounting = (...volumes: readonly string[]): string => app("volumes:", ...volumes.map((line) => `  ${line}`));

testPolicy(
  policy,
  {
    reports: {
      "folders two levels up and more, at the path": {
        files: {
          "compose.yaml": mounting(
            "- «../../»:/src",
            "- «../../..»:/all:ro",
            "- { type: bind, source: «./../../», target: /x }",
          ),
        },
        message: 'Service "app" has',
      },
    },
    silent: {
      "the folder above, as a repository's root may be": mounting("- ..:/src", "- ../:/src"),
      "a folder that is named": mounting("- ../../lib:/lib", "- ../lib:/l", "- ./..data:/d"),
      "what only a variable knows": mounting("- ${SRC}/../..:/x"),
    },
  },
  { describe, it },
);
