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
      "a path of the node, at the path": {
        files: { "manifest.yaml": pod("  volumes: [{ name: data, hostPath: { path: «/srv/data» } }]\n") },
        message: "/srv/data",
      },
      "a path that a template fills in": pod(
        "  volumes: [{ name: data, hostPath: { path: «'{{ .Values.path }}'» } }]\n",
      ),
      "a volume without a path, at the key": pod("  volumes: [{ name: data, «hostPath»: {} }]\n"),
      "every such volume of a template": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      containers: [{ name: agent, image: agent:1 }]
      volumes:
        - { name: config, configMap: { name: config } }
        - { name: logs, hostPath: { path: «/var/log», type: Directory } }
        - { name: sys, hostPath: { path: «/sys» } }
`,
    },
    silent: {
      "other volumes": pod(
        "  volumes: [{ name: a, emptyDir: {} }, { name: b, persistentVolumeClaim: { claimName: b } }]\n",
      ),
      "a null": pod("  volumes: [{ name: a, hostPath: ~, emptyDir: {} }]\n"),
      "a source that a template fills in": pod("  volumes: [{ name: a, hostPath: '{{ toYaml .Values.path }}' }]\n"),
      "volumes that a template fills in": pod("  volumes: '{{ toYaml .Values.volumes }}'\n"),
      "a PersistentVolume, which is not the pod's choice":
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: a }\nspec: { hostPath: { path: /srv/data } }\n",
    },
  },
  { describe, it },
);
