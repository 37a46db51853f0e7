import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "both zero, at the name": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: «web» }
spec:
  selector: {}
  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
        },
        message: "may start no pod more and stop none",
      },
      "a DaemonSet": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: «agent» }
spec: { selector: {}, updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }
`,
    },
    silent: {
      "one of them": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "one said": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  strategy: { rollingUpdate: { maxSurge: 0 } }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a DaemonSet that adds first": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec: { selector: {}, updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } } }
`,
      "a number that a template fills in": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  strategy: { rollingUpdate: { maxSurge: '{{ .Values.surge }}', maxUnavailable: 0 } }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
    },
  },
  { describe, it },
);
