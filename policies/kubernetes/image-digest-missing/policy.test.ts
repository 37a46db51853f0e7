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
      "a tag without a digest": { files: { "manifest.yaml": running("«nginx:1.27»") }, message: "by a tag" },
    },
    silent: {
      "a digest": running(`nginx@${digest}`),
      "a digest beside a tag": running(`nginx:1.27@${digest}`),
      "latest, which is another policy's matter": running("nginx:latest"),
      "no tag, which is another policy's matter": running("nginx"),
      "a tag that a template fills in": running("'nginx:{{ .Values.tag }}'"),
    },
  },
  { describe, it },
);
