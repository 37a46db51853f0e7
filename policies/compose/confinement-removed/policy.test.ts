import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

const base = app("read_only: true", "cap_drop: [ALL]", "ports: ['80:80']");

/** An override of `app`. */
const over = (line: string): string => `services:\n  app:\n    ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a read-only file system, at the key of the override": {
        files: { "compose.yaml": base, "compose.override.yaml": over("«read_only»: !reset null") },
        message: "it can write to its root file system",
        related: ["read_only: true"],
      },
      "dropped capabilities": {
        files: { "compose.yaml": base, "compose.override.yaml": over("«cap_drop»: !reset []") },
      },
    },
    silent: {
      "ports, which confine nothing": {
        files: { "compose.yaml": base, "compose.override.yaml": over("ports: !reset []") },
      },
      "what the file below does not have": {
        files: { "compose.yaml": base, "compose.override.yaml": over("user: !reset null") },
      },
      "a file system that was writable": {
        files: { "compose.yaml": app("read_only: false"), "compose.override.yaml": over("read_only: !reset null") },
      },
      "a list that another takes the place of": {
        files: { "compose.yaml": base, "compose.override.yaml": over("cap_drop: !override [ALL]") },
      },
      "an override alone": { files: { "compose.override.yaml": over("cap_drop: !reset []") } },
    },
  },
  { describe, it },
);
