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
      "both forms of shared propagation, at the word": {
        files: {
          "compose.yaml": mounting(
            "- /mnt:/mnt:«rshared»",
            "- /a:/a:ro,«shared»",
            "- { type: bind, source: /b, target: /b, bind: { propagation: «rshared» } }",
          ),
        },
        message: 'Service "app" shares',
      },
    },
    silent: {
      "what only follows the host, or is private": mounting(
        "- /mnt:/mnt:rslave",
        "- /a:/a:ro,rprivate",
        "- /b:/b:z",
        "- /c:/c",
      ),
      "a word that only a variable knows": mounting("- /a:/a:${MODE}"),
      "volumes and paths of that name": mounting("- shared:/shared", "- /rshared:/rshared"),
    },
  },
  { describe, it },
);
