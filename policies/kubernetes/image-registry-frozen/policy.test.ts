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

testPolicy(
  policy,
  {
    reports: {
      "the frozen registry, at the image": {
        files: { "manifest.yaml": running("«k8s.gcr.io/pause:3.9»") },
        message: "frozen since April 2023",
      },
    },
    silent: {
      "its successor": running("registry.k8s.io/pause:3.9"),
      "a registry whose name ends so": running("my-k8s.gcr.io/pause:3.9"),
      "a mirror's path": running("mirror.example/k8s.gcr.io/pause:3.9"),
      "a registry that a template fills in": running("'{{ .Values.registry }}/pause:3.9'"),
    },
    fixes: {
      "names the successor": {
        before: running('«"k8s.gcr.io/pause:3.9"»'),
        after: running('"registry.k8s.io/pause:3.9"'),
      },
    },
  },
  { describe, it },
);
