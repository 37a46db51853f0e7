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
      "the tag latest, at the image": {
        files: { "manifest.yaml": running("«nginx:latest»") },
        message: 'Container "app" runs nginx:latest',
      },
      "latest behind a port": running("«localhost:5000/app:latest»"),
      "latest with a pull policy": running("«acme/app:latest»", "      imagePullPolicy: Always\n"),
      "a file whose name only looks like a base": { files: { "database/web.yaml": running("«acme/app:latest»") } },
      "an image in an anchor, once": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  initContainers: [{ name: a, image: &image «acme/app:latest» }]
  containers: [{ name: b, image: *image }]
`,
    },
    silent: {
      "a version": running("nginx:1.27"),
      "a digest, which decides": running(`nginx:latest@${digest}`),
      "no tag, which is another policy's matter": running("nginx"),
      "a tag that only begins so": running("node:latest-alpine"),
      "an image of that name": running("acme/latest:1"),
      "a tag that a template fills in": running("'nginx:{{ .Values.tag | default \"latest\" }}'"),
      "Kubebuilder's stand-in for the real image": running("controller:latest"),
      "a base, whose overlays set the tag": { files: { "app/base/web.yaml": running("acme/app:latest") } },
      "Kubebuilder's place for it": { files: { "config/manager/manager.yaml": running("acme/app:latest") } },
      "an image that is loaded onto the node": running("acme/app:latest", "      imagePullPolicy: Never\n"),
    },
  },
  { describe, it },
);
