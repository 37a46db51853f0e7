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
      "keys of the home folder, at the path": {
        files: { "compose.yaml": mounting("- «~/.ssh»:/ssh:ro") },
        message: "keys",
      },
      "the home folder by its variable": mounting("- «${HOME}/.aws»:/root/.aws", "- «$HOME/.kube/config»:/k:ro"),
      "homes by their path": mounting(
        "- «/root/.docker/config.json»:/c",
        "- «/home/ci/.npmrc»:/n:ro",
        "- «/Users/me/.config/gcloud»:/g",
      ),
      "the long form": mounting("- { type: bind, source: «~/.gnupg», target: /g, read_only: true }"),
    },
    silent: {
      "other files of the home folder": mounting(
        "- ~/.cache:/c",
        "- ~/.gitconfig:/g:ro",
        "- ~/.m2:/m",
        "- ~/.ssh/known_hosts:/k:ro",
      ),
      "sockets, which are another policy's matter": mounting(
        "- ~/.docker/run/docker.sock:/s",
        "- ${SSH_AUTH_SOCK}:/agent",
      ),
      "files of the project": mounting("- ./.ssh:/s", "- ./.npmrc:/n"),
      volumes: mounting("- ssh:/root/.ssh"),
    },
  },
  { describe, it },
);
