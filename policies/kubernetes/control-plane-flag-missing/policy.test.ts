import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "what the scheduler lacks, at the container's name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: «kube-scheduler», image: registry.k8s.io/kube:v1.34.0, command: [kube-scheduler, --bind-address=127.0.0.1] }] }
`,
        },
        message: "without --profiling=false, which",
      },
      "a value that is not good enough": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: «cm», image: registry.k8s.io/kube:v1.34.0, command: [kube-controller-manager, --profiling=false, --bind-address=0.0.0.0, --root-ca-file=/a, --service-account-private-key-file=/b, --use-service-account-credentials] }] }
`,
        },
        message: "without --bind-address=127.0.0.1, which",
      },
      "an API server with everything but audit logs": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: «api», image: registry.k8s.io/kube:v1.34.0, command: [kube-apiserver, --anonymous-auth=false, '--authorization-mode=RBAC,Node', --enable-admission-plugins=NodeRestriction, --profiling=false, --service-account-extend-token-expiration=false, --client-ca-file=/a, --encryption-provider-config=/a, --etcd-cafile=/a, --etcd-certfile=/a, --etcd-keyfile=/a, --kubelet-certificate-authority=/a, --kubelet-client-certificate=/a, --kubelet-client-key=/a, --service-account-key-file=/a, --tls-cert-file=/a, --tls-private-key-file=/a] }] }
`,
        },
        message:
          "without --audit-log-maxage=30, --audit-log-maxbackup=10, --audit-log-maxsize=100, --audit-log-path, --audit-policy-file, which",
      },
    },
    silent: {
      "all of them": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-scheduler, --bind-address=127.0.0.1, --profiling=false] }] }
`,
      "a configuration file": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-scheduler, --config=/etc/scheduler.yaml] }] }
`,
      "flags that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [kube-scheduler, '{{ .Values.flags }}'] }] }
`,
      "another program": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [acme] }] }
`,
      "a patch, whose container has no image": `apiVersion: v1
kind: Pod
metadata: { name: kube-scheduler }
spec: { containers: [{ name: kube-scheduler, command: [kube-scheduler] }] }
`,
      "a program that a shell starts": `apiVersion: v1
kind: Pod
metadata: { name: kube, namespace: kube-system }
spec: { containers: [{ name: kube-apiserver, image: registry.k8s.io/kube:v1.34.0, command: [sh, -c, kube-scheduler] }] }
`,
    },
  },
  { describe, it },
);
