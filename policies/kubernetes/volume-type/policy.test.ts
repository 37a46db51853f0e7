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
      "a network share, at the type": {
        files: { "manifest.yaml": pod("  volumes: [{ name: data, «nfs»: { server: files.example, path: / } }]\n") },
        message: "of the type nfs",
      },
      "types that are gone": pod(
        "  volumes:\n    - { name: a, «gitRepo»: { repository: x } }\n    - { name: b, emptyDir: {} }\n    - { name: c, «rbd»: {} }\n",
      ),
    },
    silent: {
      "the types that it allows": pod(
        `  volumes:
    - { name: a, configMap: { name: a } }
    - { name: b, csi: { driver: d } }
    - { name: c, downwardAPI: {} }
    - { name: d, emptyDir: {} }
    - { name: e, ephemeral: {} }
    - { name: f, image: { reference: a:1 } }
    - { name: g, persistentVolumeClaim: { claimName: g } }
    - { name: h, projected: {} }
    - { name: i, secret: { secretName: i } }
`,
      ),
      "a hostPath, which is another policy's matter": pod("  volumes: [{ name: a, hostPath: { path: /a } }]\n"),
      "a null beside the real one": pod("  volumes: [{ name: a, nfs: ~, emptyDir: {} }]\n"),
      "nothing, which Kubernetes makes an emptyDir": pod("  volumes: [{ name: a }]\n"),
      "a type whose content a template fills in": pod("  volumes: [{ name: a, nfs: '{{ toYaml .Values.nfs }}' }]\n"),
    },
  },
  { describe, it },
);
