import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

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
      "both of the pod, at the number": {
        files: { "manifest.yaml": pod("  securityContext: { runAsUser: «0», runAsNonRoot: true }\n") },
        message: 'Container "app" does not start',
        related: ["true"],
      },
      "a container's number under its pod's demand": pod(
        "  securityContext: { runAsNonRoot: true }\n",
        "      securityContext: { runAsUser: «0» }\n",
      ),
      "a pod with a user namespace, to which the kubelet makes no exception": pod(
        "  hostUsers: false\n  securityContext: { runAsUser: «0», runAsNonRoot: true }\n",
      ),
    },
    silent: {
      "another number": pod("  securityContext: { runAsUser: 1000, runAsNonRoot: true }\n"),
      "a container that may be root under a pod that may not": pod(
        "  securityContext: { runAsNonRoot: true }\n",
        "      securityContext: { runAsUser: 0, runAsNonRoot: false }\n",
      ),
      "a pod's number that its container overrides": pod(
        "  securityContext: { runAsUser: 0, runAsNonRoot: true }\n",
        "      securityContext: { runAsUser: 1 }\n",
      ),
      "values that a template fills in": pod(
        "  securityContext: { runAsUser: 0, runAsNonRoot: '{{ .Values.nonRoot }}' }\n",
      ),
      "a Windows pod, which has no user numbers": pod(
        "  os: { name: windows }\n  securityContext: { runAsUser: 0, runAsNonRoot: true }\n",
      ),
    },
  },
  { describe, it },
);
