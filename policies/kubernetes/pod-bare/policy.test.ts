import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a pod, at its name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: «web» }
spec: { containers: [{ name: app, image: app:1 }] }
`,
        },
        message: 'Pod "web" belongs to no workload',
      },
    },
    silent: {
      "a pod that is not started again": `apiVersion: v1
kind: Pod
metadata: { name: once }
spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] }
`,
      "a Deployment": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 2
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a test of Helm": `apiVersion: v1
kind: Pod
metadata: { name: t, annotations: { helm.sh/hook: test } }
spec: { containers: [{ name: app, image: app:1 }] }
`,
      "a pod of a node": `apiVersion: v1
kind: Pod
metadata: { name: kube-apiserver, namespace: kube-system }
spec: { containers: [{ name: app, image: app:1 }] }
`,
      "a pod that a controller made": `apiVersion: v1
kind: Pod
metadata: { name: web, ownerReferences: [{ kind: ReplicaSet }] }
spec: { containers: [{ name: app, image: app:1 }] }
`,
    },
  },
  { describe, it },
);
