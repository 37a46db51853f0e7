import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a shorter deadline, at the number": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  progressDeadlineSeconds: «60»
  template: { spec: { containers: [{ name: app, image: app:1, startupProbe: { failureThreshold: 30, initialDelaySeconds: 5 } }] } }
`,
        },
        message: "may take 305 to start",
      },
    },
    silent: {
      "a longer deadline": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  progressDeadlineSeconds: 300
  template: { spec: { containers: [{ name: app, image: app:1, startupProbe: { failureThreshold: 30 } }] } }
`,
      "no startup probe": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  progressDeadlineSeconds: 1
  template: { spec: { containers: [{ name: app, image: app:1, livenessProbe: { failureThreshold: 30 } }] } }
`,
      "another kind": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  selector: {}
  progressDeadlineSeconds: 1
  template: { spec: { containers: [{ name: app, image: app:1, startupProbe: { failureThreshold: 30 } }] } }
`,
    },
  },
  { describe, it },
);
