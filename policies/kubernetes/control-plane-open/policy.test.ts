import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an authorization that allows all, at the flag": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, «'--authorization-mode=Node,AlwaysAllow'»] }] }
`,
        },
        message: "may do everything",
      },
      "a file of tokens": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, «--token-auth-file=/etc/t»] }] }
`,
      "a plugin that is switched off": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [/usr/local/bin/kube-apiserver, «--disable-admission-plugins=NodeRestriction»] }] }
`,
        },
        message: "each node may change all others",
      },
      "a value in the next word": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, «--insecure-port», '8080'] }] }
`,
      "a flag of etcd without a value": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: etcd, image: registry.k8s.io/kube:v1.34.0, command: [etcd, «--auto-tls»] }] }
`,
        },
        message: "can't tell who answers",
      },
      ciphers: `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, «'--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_RSA_WITH_AES_128_CBC_SHA'»] }] }
`,
    },
    silent: {
      "good values": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, '--authorization-mode=Node,RBAC', --insecure-port=0, --service-account-lookup=true, --secure-port=6443] }] }
`,
      "another program": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [acme, --insecure-port=8080] }] }
`,
      "a flag of another program": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-scheduler, --insecure-port=8080] }] }
`,
      "a value that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, '--authorization-mode={{ .Values.mode }}'] }] }
`,
    },
  },
  { describe, it },
);
