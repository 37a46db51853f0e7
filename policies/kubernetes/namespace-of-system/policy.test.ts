import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the namespace, at the word": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: «kube-system» }
spec: { selector: {}, template: { spec: { containers: [{ name: app, image: app:1 }] } } }
`,
        },
        message: 'Deployment "web" is put into kube-system',
      },
    },
    silent: {
      "another one": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: {}, template: { spec: { containers: [{ name: app, image: app:1 }] } } }
`,
      "what is no workload": `apiVersion: v1
kind: ConfigMap
metadata: { name: coredns, namespace: kube-system }
`,
    },
  },
  { describe, it },
);
