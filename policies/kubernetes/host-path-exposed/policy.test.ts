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
      "a folder that tells much, at the path": {
        files: { "manifest.yaml": mounting("«/proc»", "{ name: host, mountPath: /host/proc, readOnly: true }") },
        message: "sees /proc of its node: every process",
      },
      "the whole disk": mounting("«/»"),
      "a path in another form": mounting("«//var/lib/kubelet/.»"),
    },
    silent: {
      "a folder below one": mounting("/sys/fs/cgroup"),
      "a folder for data": mounting("/srv/data"),
      "a part by subPath": mounting("/etc", "{ name: host, mountPath: /a, subPath: ssl/certs }"),
      "a privileged container, which has the node anyway": mounting(
        "/",
        "{ name: host, mountPath: /a }",
        "{ privileged: true }",
      ),
      "a volume that no container mounts": mounting("/", "{ name: other, mountPath: /a }"),
    },
  },
  { describe, it },
);
