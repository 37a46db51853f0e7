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
        files: { "manifest.yaml": pod("", "      securityContext: { seccompProfile: { type: «Unconfined» } }\n") },
        message: "The seccomp profile is Unconfined",
      },
      "the pod's profile, once": pod(
        "  securityContext: { seccompProfile: { type: «Unconfined» } }\n",
        "    - { name: b, image: b:1 }\n",
      ),
      "the pod's profile, even where its container overrides it, because admission looks at both": pod(
        "  securityContext: { seccompProfile: { type: «Unconfined» } }\n",
        "      securityContext: { seccompProfile: { type: RuntimeDefault } }\n",
      ),
      "a word that is none": pod("", "      securityContext: { seccompProfile: { type: «runtime/default» } }\n"),
      "the old annotations of a cluster that reads them": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/pod: «unconfined»
    container.seccomp.security.alpha.kubernetes.io/b: runtime/default
    container.seccomp.security.alpha.kubernetes.io/c: «unconfined»
spec: { containers: [{ name: a, image: a:1 }, { name: b, image: b:1 }, { name: c, image: c:1 }] }
`,
        },
        settings: { kubernetesVersion: "1.26" },
      },
    },
    silent: {
      "profiles that confine": pod(
        "  securityContext: { seccompProfile: { type: RuntimeDefault } }\n",
        "      securityContext: { seccompProfile: { type: Localhost, localhostProfile: web.json } }\n",
      ),
      nothing: pod(""),
      "a profile that a template fills in": pod(
        "  securityContext: { seccompProfile: { type: '{{ .Values.profile }}' } }\n",
      ),
      "the old annotation from 1.27 on, which says nothing any more":
        "apiVersion: v1\nkind: Pod\nmetadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: unconfined } }\nspec: { containers: [{ name: a, image: a:1 }] }\n",
      "an annotation that a field overrides": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: unconfined } }
spec: { securityContext: { seccompProfile: { type: RuntimeDefault } }, containers: [{ name: a, image: a:1 }] }
`,
        },
        settings: { kubernetesVersion: "1.26" },
      },
    },
    fixes: {
      "takes the runtime's profile": {
        before: pod("", "      securityContext: { seccompProfile: { type: «Unconfined» } }\n"),
        after: pod("", "      securityContext: { seccompProfile: { type: RuntimeDefault } }\n"),
      },
    },
  },
  { describe, it },
);
