import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the strategy, at the word": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  strategy: { type: «Recreate» }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
        },
        message: 'Deployment "web" stops all its pods',
      },
    },
    silent: {
      "a rolling update": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  strategy: { type: RollingUpdate }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "nothing said": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 2
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "pods with a volume of their own": `apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec: { selector: {}, strategy: { type: Recreate }, template: { spec: { volumes: [{ name: d, persistentVolumeClaim: { claimName: d } }], containers: [{ name: app, image: app:1 }] } } }
`,
      "a patch without pods": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, strategy: { type: Recreate } }
`,
    },
  },
  { describe, it },
);
