import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "one, at the number": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: «1»
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
        },
        message: 'Deployment "web" runs one pod',
      },
      "nothing said, at the name": `apiVersion: apps/v1
kind: Deployment
metadata: { name: «web» }
spec:
  selector: {}
  minReadySeconds: 1
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
    },
    silent: {
      two: `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 2
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "none, which is switched off": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 0
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "one that can't run twice": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: 1
  strategy: { type: Recreate }
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a number that a template fills in": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  replicas: '{{ .Values.replicas }}'
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, replicas: 1, template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
      "a StatefulSet": `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web }
spec:
  selector: {}
  replicas: 1
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
    },
  },
  { describe, it },
);
