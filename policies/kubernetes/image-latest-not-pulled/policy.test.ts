import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A pod whose only container runs the image. */
const running = (image: string, rest = ""): string =>
  `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: app
      image: ${image}
${rest}`;

const digest = `sha256:${"0a".repeat(32)}`;

testPolicy(
  policy,
  {
    reports: {
      "latest that is kept, at the pull policy": {
        files: { "manifest.yaml": running("nginx:latest", "      imagePullPolicy: «IfNotPresent»\n") },
        message: "the latest nginx that its node happens to have",
      },
      "no tag, which means latest": running("nginx", "      imagePullPolicy: «IfNotPresent»\n"),
    },
    silent: {
      "a version": running("nginx:1.27", "      imagePullPolicy: IfNotPresent\n"),
      "a digest": running(`nginx@${digest}`, "      imagePullPolicy: IfNotPresent\n"),
      "no pull policy, which means Always for latest": running("nginx:latest"),
      Always: running("nginx:latest", "      imagePullPolicy: Always\n"),
      "Never, for images that are loaded onto the node": running("nginx:latest", "      imagePullPolicy: Never\n"),
    },
  },
  { describe, it },
);
