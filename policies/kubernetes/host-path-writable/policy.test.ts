import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A pod whose container mounts a path of the node. */
const mounting = (path: string, mount = "{ name: host, mountPath: /host }", context = "{}"): string =>
  `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - name: app
      image: app:1
      securityContext: ${context}
      volumeMounts: [${mount}]
  volumes: [{ name: host, hostPath: { path: ${path} } }]
`;

testPolicy(
  policy,
  {
    reports: {
      "the node's disk, at the path": {
        files: { "manifest.yaml": mounting("«/»") },
        message: 'Container "app" can write to / of its node',
      },
      "folders that root runs things from": mounting("«/usr/local/bin/»"),
      "the manifests of static pods": mounting("«/etc/kubernetes/manifests»"),
      "a folder by subPath": mounting("«/etc»", "{ name: host, mountPath: /a, subPath: cron.d }"),
      "an explicit false": mounting("«/etc»", "{ name: host, mountPath: /a, readOnly: false }"),
      "the data of the kubelet, with every pod's tokens": mounting("«/var/lib/kubelet»"),
    },
    silent: {
      "a mount that is read-only": mounting("/etc", "{ name: host, mountPath: /a, readOnly: true }"),
      "a mount that a template makes read-only": mounting("/", "{ name: host, mountPath: /a, readOnly: '{{ .ro }}' }"),
      "folders for data": mounting("/srv/data"),
      "folders of plugins": mounting("/etc/cni/net.d"),
      "a privileged container, which has the node anyway": mounting(
        "/",
        "{ name: host, mountPath: /a }",
        "{ privileged: true }",
      ),
      "a volume that no container mounts": mounting("/", "{ name: other, mountPath: /a }"),
      "a path that a template fills in": mounting("'{{ .Values.path }}'"),
    },
  },
  { describe, it },
);
