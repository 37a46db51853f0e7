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
      "a pod that only selects Windows nodes, at its name": {
        files: {
          "manifest.yaml": pod("  nodeSelector: { kubernetes.io/os: windows }\n").replace("name: web", "name: «web»"),
        },
        message: "does not set os.name",
      },
      "a declared pod before 1.25": {
        files: { "manifest.yaml": pod("  os: { name: windows }\n").replace("name: web", "name: «web»") },
        settings: { kubernetesVersion: "1.24" },
        message: "before Kubernetes 1.25",
      },
      "a pod for nodes whose system a template names": pod(
        "  nodeSelector: { kubernetes.io/os: '{{ .Values.os }}' }\n",
      ).replace("name: web", "name: «web»"),
    },
    silent: {
      "a pod that declares it": pod("  os: { name: windows }\n  nodeSelector: { kubernetes.io/os: windows }\n"),
      "a pod for Linux": pod(""),
      "a pod that declares Linux": pod("  os: { name: linux }\n"),
      "a declaration that a template fills in": pod("  os: { name: '{{ .Values.os }}' }\n"),
      "a pod that has the settings of Linux": pod(
        "  nodeSelector: { kubernetes.io/os: windows }\n  securityContext: { seccompProfile: { type: RuntimeDefault } }\n",
        "      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: [ALL] } }\n",
      ),
      "a patch, whose containers have no image": pod("  nodeSelector: { kubernetes.io/os: windows }\n").replace(
        "      image: app:1\n",
        "",
      ),
    },
    fixes: {
      "declares it": {
        before: pod("  nodeSelector: { kubernetes.io/os: windows }\n").replace("name: web", "name: «web»"),
        after: pod("  nodeSelector: { kubernetes.io/os: windows }\n").replace(
          "      image: app:1\n",
          "      image: app:1\n  os:\n    name: windows\n",
        ),
      },
    },
  },
  { describe, it },
);
