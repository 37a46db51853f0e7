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
      "no tag, at the image": { files: { "manifest.yaml": running("«nginx»") }, message: "which means latest" },
      "a port, which is no tag": running("«localhost:5000/app»"),
    },
    silent: {
      "a version": running("nginx:1.27"),
      "a digest": running(`nginx@${digest}`),
      "latest, which is another policy's matter": running("nginx:latest"),
      "an image that a template fills in": running("'{{ .Values.image }}'"),
      "an empty name": running("''"),
      "an image that is loaded onto the node": running("acme/app", "      imagePullPolicy: Never\n"),
    },
  },
  { describe, it },
);
