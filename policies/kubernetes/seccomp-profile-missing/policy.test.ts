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
      "a pod without one, once, at its name": {
        files: {
          "manifest.yaml": pod("", "    - { name: b, image: b:1 }\n").replace("name: web", "name: «web»"),
        },
        message: 'Pod "web" has no seccomp profile',
      },
      "the containers without one, where others have one": {
        files: {
          "manifest.yaml": pod(
            "",
            "    - { name: b, image: b:1, securityContext: { seccompProfile: { type: RuntimeDefault } } }\n",
          ).replace("name: app", "name: «app»"),
        },
        message: 'Container "app" has no seccomp profile',
      },
      "a null as if nothing stood there": pod("  securityContext: { seccompProfile: ~ }\n").replace(
        "name: web",
        "name: «web»",
      ),
      "the old annotation from 1.27 on":
        "apiVersion: v1\nkind: Pod\nmetadata: { name: «a», annotations: { seccomp.security.alpha.kubernetes.io/pod: runtime/default } }\nspec: { containers: [{ name: a, image: a:1 }] }\n",
    },
    silent: {
      "the pod's profile": pod("  securityContext: { seccompProfile: { type: RuntimeDefault } }\n"),
      "the container's profile": pod(
        "",
        "      securityContext: { seccompProfile: { type: Localhost, localhostProfile: a } }\n",
      ),
      "Unconfined, which is another policy's matter": pod(
        "  securityContext: { seccompProfile: { type: Unconfined } }\n",
      ),
      "the old annotation up to 1.26": {
        files: {
          "manifest.yaml":
            "apiVersion: v1\nkind: Pod\nmetadata: { annotations: { seccomp.security.alpha.kubernetes.io/pod: docker/default } }\nspec: { containers: [{ name: a, image: a:1 }] }\n",
        },
        settings: { kubernetesVersion: "1.26" },
      },
      "a security context that a template fills in": pod("  securityContext: '{{ toYaml .Values.context }}'\n"),
      "a Windows pod, which has none": pod("  os: { name: windows }\n"),
      "a pod for Windows nodes": pod("  nodeSelector: { kubernetes.io/os: windows }\n"),
      "a patch, whose containers have no image": pod("").replace("      image: app:1\n", ""),
    },
    fixes: {
      "sets it for the whole pod": {
        before: pod("", "    - { name: b, image: b:1 }\n").replace("name: web", "name: «web»"),
        after: pod(
          "",
          "    - { name: b, image: b:1 }\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n",
        ),
      },
      "sets it for one container where another has a say": {
        before: pod(
          "",
          "    - { name: b, image: b:1, securityContext: { seccompProfile: { type: RuntimeDefault } } }\n",
        ).replace("name: app", "name: «app»"),
        after: pod(
          "",
          "      securityContext:\n        seccompProfile:\n          type: RuntimeDefault\n    - { name: b, image: b:1, securityContext: { seccompProfile: { type: RuntimeDefault } } }\n",
        ),
      },
    },
  },
  { describe, it },
);
