import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const server = (...flags: readonly string[]): string => `apiVersion: v1
kind: Pod
metadata: { name: api, namespace: kube-system }
spec:
  containers:
    - name: api
      image: registry.k8s.io/kube-apiserver:v1.37.0
      command:
        - kube-apiserver
${flags.map((flag) => `        - ${flag}\n`).join("")}`;

testPolicy(
  policy,
  {
    reports: {
      "one file for both": {
        files: { "app.yaml": server("--client-ca-file=/pki/ca.crt", "«--etcd-cafile=/pki/ca.crt»") },
        message: "so etcd lets in whoever has a certificate of the cluster",
      },
    },
    silent: {
      "an authority of its own": server("--client-ca-file=/pki/ca.crt", "--etcd-cafile=/pki/etcd/ca.crt"),
      "no authority for etcd": server("--client-ca-file=/pki/ca.crt"),
      "another program": server("--client-ca-file=/a", "--etcd-cafile=/a").replace("- kube-apiserver", "- other"),
      "files that a template fills in": server("--client-ca-file={{ .a }}", "--etcd-cafile={{ .a }}"),
    },
  },
  { describe, it },
);
