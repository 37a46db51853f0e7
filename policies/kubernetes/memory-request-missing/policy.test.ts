import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A workload with lines of its only container. */
const container = (lines: string, name = "app"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  template:
    spec:
      containers:
        - name: ${name}
          image: app:1
${lines.replaceAll(/^(?=.)/gm, "          ")}
`;

testPolicy(
  policy,
  {
    reports: {
      "no resources at all, at the name": {
        files: { "manifest.yaml": container("", "«app»") },
        message: 'Container "app" requests no memory',
      },
      "a request of something else": container("resources: { requests: { cpu: 1 } }", "«app»"),
      "a null as if nothing stood there": container("resources: { requests: { memory: } }", "«app»"),
    },
    silent: {
      "a request": container("resources: { requests: { memory: 1Gi } }"),
      "resources that a template fills in": container("resources: '{{ toYaml .Values.resources }}'"),
      "an amount that a template fills in": container("resources: { requests: { memory: '{{ .Values.amount }}' } }"),
      "resources of the whole pod": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  resources: { requests: { memory: 1Gi } }
  containers: [{ name: app, image: app:1 }]
`,
      "a patch, whose containers have no image": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
      "a container for debugging, which can't have any": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { ephemeralContainers: [{ name: debug, image: debug:1 }] }
`,
      "a limit, which is the request, too": container("resources: { limits: { memory: 1Gi } }"),
    },
  },
  { describe, it },
);
