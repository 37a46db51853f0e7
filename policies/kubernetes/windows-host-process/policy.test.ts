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
      "a container, at the value": {
        files: {
          "manifest.yaml": pod(
            "  hostNetwork: true\n",
            "      securityContext: { windowsOptions: { hostProcess: «true» } }\n",
          ),
        },
        message: 'Pod "web"',
      },
      "the pod, once": pod(
        "  securityContext: { windowsOptions: { hostProcess: «true» } }\n",
        "    - name: b\n      image: b:1\n",
      ),
      "a pod's setting that its container overrides, which Kubernetes refuses as well": pod(
        "  securityContext: { windowsOptions: { hostProcess: «true» } }\n",
        "      securityContext: { windowsOptions: { hostProcess: false } }\n",
      ),
    },
    silent: {
      "other options of Windows": pod("  securityContext: { windowsOptions: { runAsUserName: ContainerUser } }\n"),
      "an explicit false": pod("  securityContext: { windowsOptions: { hostProcess: false } }\n"),
      "a value that a template fills in": pod(
        "  securityContext: { windowsOptions: { hostProcess: '{{ .Values.host }}' } }\n",
      ),
    },
  },
  { describe, it },
);
