import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A pod with lines of its spec and of its only container. */
const pod = (spec: string, container = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "an unmasked /proc, at the word": {
        files: { "manifest.yaml": pod("", "      securityContext: { procMount: «Unmasked» }\n") },
        message: "mounts /proc as Unmasked",
      },
      "a pod with the node's users": pod("  hostUsers: true\n", "      securityContext: { procMount: «Unmasked» }\n"),
      "a user namespace that a cluster of 1.34 does not count": {
        files: {
          "manifest.yaml": pod("  hostUsers: false\n", "      securityContext: { procMount: «Unmasked» }\n"),
        },
        settings: { kubernetesVersion: "1.34" },
      },
    },
    silent: {
      "the default": pod("", "      securityContext: { procMount: Default }\n"),
      nothing: pod(""),
      "a user namespace": pod("  hostUsers: false\n", "      securityContext: { procMount: Unmasked }\n"),
      "a user namespace that a template decides about": pod(
        "  hostUsers: '{{ .Values.hostUsers }}'\n",
        "      securityContext: { procMount: Unmasked }\n",
      ),
      "a value that a template fills in": pod("", "      securityContext: { procMount: '{{ .Values.proc }}' }\n"),
      "the pod's security context, which has no such field": pod("  securityContext: { procMount: Unmasked }\n"),
    },
    fixes: {
      "masks it": {
        before: pod("", "      securityContext: { procMount: «Unmasked» }\n"),
        after: pod("", "      securityContext: { procMount: Default }\n"),
      },
    },
  },
  { describe, it },
);
