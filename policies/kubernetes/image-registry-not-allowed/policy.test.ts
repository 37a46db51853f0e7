import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const running = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, image: ${image} }] }\n`;

const allowing = (registries: readonly string[], image: string) => ({
  files: { "manifest.yaml": running(image) },
  options: { registries },
});

testPolicy(
  policy,
  {
    reports: {
      "another registry, at the image": {
        ...allowing(["ghcr.io"], "«quay.io/acme/app:1»"),
        message: "from quay.io, which is not",
      },
      "Docker Hub, which has no name in the reference": {
        ...allowing(["ghcr.io"], "«'nginx:1.27'»"),
        message: "docker.io (Docker Hub)",
      },
      "the same registry under another path": allowing(["ghcr.io/acme"], "«ghcr.io/acmes/app:1»"),
    },
    silent: {
      "everything when no registry is given": running("quay.io/acme/app:1"),
      "an allowed registry": allowing(["ghcr.io", "quay.io"], "quay.io/acme/app:1"),
      "an allowed path": allowing(["docker.io/library"], "'nginx:1.27'"),
      "an image that a template fills in": allowing(["ghcr.io"], "'{{ .Values.image }}'"),
    },
  },
  { describe, it },
);
