import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "several replicas, at the number": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: «3»
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
        },
        message: "its 3 pods belong on different nodes",
      },
      "a StatefulSet with an affinity for nodes": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, replicas: «2», template: { spec: { affinity: { nodeAffinity: {} }, containers: [{ name: app, image: app:1 }] } } }
`,
    },
    silent: {
      "an anti-affinity": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { selector: {}, replicas: 2, template: { spec: { affinity: { podAntiAffinity: {} }, containers: [{ name: app, image: app:1 }] } } }
`,
      constraints: `apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec: { selector: {}, replicas: 2, template: { spec: { topologySpreadConstraints: [{ maxSkew: 1 }], containers: [{ name: app, image: app:1 }] } } }
`,
      "an affinity that a template fills in": `apiVersion: apps/v1
kind: Deployment
metadata: { name: db }
spec: { selector: {}, replicas: 2, template: { spec: { affinity: '{{ .Values.affinity }}', containers: [{ name: app, image: app:1 }] } } }
`,
      "one replica": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 1
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a number that is not said": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  minReadySeconds: 1
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, replicas: 3, template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
    },
  },
  { describe, it },
);
