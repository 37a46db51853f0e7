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
      "Docker's socket, at the path": {
        files: { "manifest.yaml": mounting("«/var/run/docker.sock»") },
        message: "has the container runtime's socket /var/run/docker.sock",
      },
      "a socket that is mounted read-only": mounting(
        "«/run/docker.sock»",
        "{ name: host, mountPath: /s, readOnly: true }",
      ),
      "other runtimes' sockets": mounting("«/run/k3s/containerd/containerd.sock»"),
      "the folder that holds it": {
        files: { "manifest.yaml": mounting("«/run/»") },
        message: "where the container runtime's socket lies",
      },
      "the socket by subPath": mounting("«/var/run»", "{ name: host, mountPath: /s, subPath: crio/crio.sock }"),
    },
    silent: {
      "other sockets and folders": mounting("/run/dbus/system_bus_socket"),
      "one below the folder": mounting("/var/run", "{ name: host, mountPath: /s, subPath: netns }"),
      "a volume that no container mounts": mounting("/var/run/docker.sock", "{ name: other, mountPath: /s }"),
      "the place where it is mounted": mounting("/srv", "{ name: host, mountPath: /var/run/docker.sock }"),
      "a path that a template fills in": mounting("'{{ .Values.socket }}'"),
      "a privileged container, which has the node anyway": mounting(
        "/var/run/docker.sock",
        "{ name: host, mountPath: /s }",
        "{ privileged: true }",
      ),
      "memory in its place": mounting("/srv").replace("hostPath: { path: /srv }", "emptyDir: {}"),
    },
  },
  { describe, it },
);
