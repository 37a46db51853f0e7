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
      "a slash, at the name": { files: { "compose.yaml": app("container_name: «shop/app»") }, message: "shop/app" },
      "other characters": app('container_name: «"my app"»'),
      "a name that begins with a sign": app("container_name: «_app»"),
      "a single letter": app("container_name: «a»"),
    },
    silent: {
      "a name": app("container_name: shop_app-1.x"),
      "a name that only a variable knows": app("container_name: ${NAME}/x"),
      "a template": app("container_name: '{{ project }}_app'"),
      "the image, which may have slashes": app(),
    },
  },
  { describe, it },
);
