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
      "a user other than root without runAsNonRoot": {
        files: {
          "manifest.yaml": pod("  securityContext: { runAsUser: 1000 }\n").replace("name: app", "name: «app»"),
        },
        message: 'Container "app" does not set runAsNonRoot',
      },
      "runAsNonRoot: false beside a user other than root": pod(
        "  securityContext: { runAsUser: 1000, runAsNonRoot: «false» }\n",
      ),
      "a pod's false that its containers override": {
        files: {
          "manifest.yaml": pod(
            "  securityContext: { runAsNonRoot: «false» }\n",
            "      securityContext: { runAsNonRoot: true }\n",
          ),
        },
        message: 'Pod "web" sets runAsNonRoot to false',
      },
      "a Windows pod, which the standard does not exempt here": pod("  os: { name: windows }\n").replace(
        "name: app",
        "name: «app»",
      ),
      "a user that a template fills in": pod("  securityContext: { runAsUser: '{{ .Values.uid }}' }\n").replace(
        "name: app",
        "name: «app»",
      ),
      "a user namespace that a cluster of 1.34 does not count": {
        files: { "manifest.yaml": pod("  hostUsers: false\n").replace("name: app", "name: «app»") },
        settings: { kubernetesVersion: "1.34" },
      },
    },
    silent: {
      "a pod that requires it": pod("  securityContext: { runAsNonRoot: true }\n"),
      "a container that requires it": pod("", "      securityContext: { runAsNonRoot: true }\n"),
      "a container that may run as root, which is another policy's matter": pod(""),
      "user 0, which is another policy's matter": pod("  securityContext: { runAsUser: 0 }\n"),
      "a user namespace": pod("  hostUsers: false\n  securityContext: { runAsNonRoot: false }\n"),
      "a user namespace that a template decides about": pod("  hostUsers: '{{ .Values.hostUsers }}'\n"),
      "a patch, whose containers have no image": pod("  os: { name: windows }\n").replace("      image: app:1\n", ""),
      "a value that a template fills in": pod(
        "  securityContext: { runAsUser: 1, runAsNonRoot: '{{ .Values.nonRoot }}' }\n",
      ),
    },
    fixes: {
      "requires it of the pod": {
        before: pod("  securityContext: { runAsUser: 1000 }\n").replace("name: app", "name: «app»"),
        after: pod("  securityContext: { runAsUser: 1000, runAsNonRoot: true }\n"),
      },
      "requires it of a container": {
        before: pod("", "      securityContext: { runAsUser: 1000 }\n").replace("name: app", "name: «app»"),
        after: pod("", "      securityContext: { runAsUser: 1000, runAsNonRoot: true }\n"),
      },
    },
  },
  { describe, it },
);
