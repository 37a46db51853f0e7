import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "replicas, at the name": {
        files: { "compose.yaml": app("container_name: «shop»", "deploy: { replicas: 2 }") },
        message: "2 containers",
      },
      "a scale": app("scale: 3", "container_name: «shop»"),
      "a variable's default": app("container_name: «shop»", "scale: ${SCALE:-2}"),
    },
    silent: {
      "one container": app("container_name: shop", "deploy: { replicas: 1 }"),
      none: app("container_name: shop", "scale: 0"),
      "a number that only a variable knows": app("container_name: shop", "scale: ${SCALE}"),
      "an override, whose lower file may have a name or none": {
        files: { "compose.override.yaml": app("deploy: { replicas: 3 }") },
      },
      "replicas without a name": app("deploy: { replicas: 3 }"),
    },
    fixes: {
      "removes the name": {
        before: app("container_name: «shop»", "scale: 3"),
        after: app("scale: 3"),
      },
    },
  },
  { describe, it },
);
