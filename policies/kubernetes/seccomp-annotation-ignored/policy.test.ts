import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the pod's annotation, at its name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { «seccomp.security.alpha.kubernetes.io/pod»: runtime/default } }
spec: { containers: [{ name: app, image: app:1 }] }
`,
        },
        message: "ignored since 1.27",
      },
      "a container's, in a template": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { metadata: { annotations: { «container.seccomp.security.alpha.kubernetes.io/app»: runtime/default } }, spec: { containers: [{ name: app, image: app:1 }] } } }
`,
    },
    silent: {
      "the field beside it": `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }
spec: { securityContext: { seccompProfile: { type: RuntimeDefault } }, containers: [{ name: app, image: app:1 }] }
`,
      "a cluster that reads it": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }
spec: { containers: [{ name: app, image: app:1 }] }
`,
        },
        settings: { kubernetesVersion: "1.26" },
      },
      "other annotations": `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/app: runtime/default } }
spec: { containers: [{ name: app, image: app:1 }] }
`,
    },
  },
  { describe, it },
);
