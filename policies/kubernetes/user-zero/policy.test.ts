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
      "a pod's 0 that its container overrides": {
        files: {
          "manifest.yaml": pod(
            "  securityContext: { runAsUser: «0», runAsNonRoot: true }\n",
            "      securityContext: { runAsUser: 1000 }\n",
          ),
        },
        message: 'runAsUser of "web" is 0',
      },
      "a 0 beside a runAsNonRoot that a template fills in": pod(
        "",
        "      securityContext: { runAsUser: «0», runAsNonRoot: '{{ .Values.nonRoot }}' }\n",
      ),
      "a 0 beside runAsNonRoot: true": pod("  securityContext: { runAsUser: «0», runAsNonRoot: true }\n"),
      "a user namespace that a cluster of 1.34 does not count": {
        files: { "manifest.yaml": pod("  hostUsers: false\n  securityContext: { runAsUser: «0» }\n") },
        settings: { kubernetesVersion: "1.34" },
      },
      "a Windows pod": pod("  nodeSelector: { kubernetes.io/os: windows }\n  securityContext: { runAsUser: «0» }\n"),
    },
    silent: {
      "a container that runs as root, which is another policy's matter": pod("  securityContext: { runAsUser: 0 }\n"),
      "another number": pod("  securityContext: { runAsUser: 1000 }\n"),
      "a user namespace": pod("  hostUsers: false\n  securityContext: { runAsUser: 0 }\n"),
      "a number that a template fills in": pod("  securityContext: { runAsUser: '{{ .Values.uid }}' }\n"),
      "a group": pod("  securityContext: { runAsGroup: 0 }\n"),
    },
  },
  { describe, it },
);
