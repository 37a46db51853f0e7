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
      "an unmasked /proc in a user namespace": {
        files: {
          "manifest.yaml": pod("  hostUsers: false\n", "      securityContext: { procMount: «Unmasked» }\n"),
        },
        message: "even in a user namespace",
      },
    },
    silent: {
      "the default": pod("  hostUsers: false\n", "      securityContext: { procMount: Default }\n"),
      "a pod without one, which is another policy's matter": pod(
        "",
        "      securityContext: { procMount: Unmasked }\n",
      ),
      "a cluster of 1.34, where user namespaces don't count": {
        files: { "manifest.yaml": pod("  hostUsers: false\n", "      securityContext: { procMount: Unmasked }\n") },
        settings: { kubernetesVersion: "1.34" },
      },
      "a user namespace that a template decides about": pod(
        "  hostUsers: '{{ .Values.hostUsers }}'\n",
        "      securityContext: { procMount: Unmasked }\n",
      ),
    },
    fixes: {
      "masks it": {
        before: pod("  hostUsers: false\n", "      securityContext: { procMount: «Unmasked» }\n"),
        after: pod("  hostUsers: false\n", "      securityContext: { procMount: Default }\n"),
      },
    },
  },
  { describe, it },
);
