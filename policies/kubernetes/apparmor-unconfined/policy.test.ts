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
      "a container's profile, at the word": {
        files: {
          "manifest.yaml": pod("", "      securityContext: { appArmorProfile: { type: «Unconfined» } }\n"),
        },
        message: "The AppArmor profile is Unconfined",
      },
      "the pod's profile, even where its container overrides it, because admission looks at both": pod(
        "  securityContext: { appArmorProfile: { type: «Unconfined» } }\n",
        "      securityContext: { appArmorProfile: { type: RuntimeDefault } }\n",
      ),
      "the annotation of a template": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/app: unconfined } }
spec:
  template:
    metadata:
      annotations:
        container.apparmor.security.beta.kubernetes.io/app: «unconfined»
    spec: { containers: [{ name: app, image: a:1 }] }
`,
      "an annotation with a word of the field": `apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/app: «RuntimeDefault» } }
spec: { containers: [{ name: app, image: a:1 }] }
`,
    },
    silent: {
      "profiles that confine": pod(
        "  securityContext: { appArmorProfile: { type: RuntimeDefault } }\n",
        "      securityContext: { appArmorProfile: { type: Localhost, localhostProfile: web } }\n",
      ),
      "annotations that confine": `apiVersion: v1
kind: Pod
metadata:
  annotations:
    container.apparmor.security.beta.kubernetes.io/a: runtime/default
    container.apparmor.security.beta.kubernetes.io/b: localhost/web
    container.apparmor.security.beta.kubernetes.io/c: ""
    container.apparmor.security.beta.kubernetes.io/d: "{{ .Values.profile }}"
spec: { containers: [{ name: a, image: a:1 }] }
`,
      nothing: pod(""),
      "a profile that a template fills in": pod(
        "  securityContext: { appArmorProfile: { type: '{{ .Values.profile }}' } }\n",
      ),
      "seccomp, which is another matter": pod("  securityContext: { seccompProfile: { type: Unconfined } }\n"),
    },
    fixes: {
      "takes the runtime's profile": {
        before: pod("", "      securityContext: { appArmorProfile: { type: «Unconfined» } }\n"),
        after: pod("", "      securityContext: { appArmorProfile: { type: RuntimeDefault } }\n"),
      },
    },
  },
  { describe, it },
);
