import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the image": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: «docker.io/kubernetesui/dashboard:v2.7.0» }] }
`,
        },
        message: 'Container "d" runs the Kubernetes Dashboard',
      },
    },
    silent: {
      "another dashboard": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: 'acme/dashboard:1' }] }
`,
      "its scraper of metrics": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: 'kubernetesui/metrics-scraper:v1.0.8' }] }
`,
    },
  },
  { describe, it },
);
