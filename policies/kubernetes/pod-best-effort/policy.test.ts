import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no container with resources, at the pod's name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: «web» }
spec: { containers: [{ name: app, image: app:1 }, { name: log, image: log:1 }] }
`,
        },
        message: 'Pod "web" asks for no CPU and no memory',
      },
      "resources of another kind": `apiVersion: batch/v1
kind: Job
metadata: { name: «load» }
spec: { template: { spec: { containers: [{ name: app, image: app:1, resources: { limits: { ephemeral-storage: 1Gi } } }] } } }
`,
    },
    silent: {
      "one container with a request": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: app, image: app:1 }, { name: log, image: log:1, resources: { requests: { cpu: 10m } } }] }
`,
      "resources of the whole pod": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { resources: { limits: { memory: 1Gi } }, containers: [{ name: app, image: app:1 }] }
`,
      "resources that a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: app, image: app:1, resources: '{{ .Values.resources }}' }] }
`,
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
    },
  },
  { describe, it },
);
