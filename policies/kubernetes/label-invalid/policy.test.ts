import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a blank, at the value": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, labels: { owner: «Jane Doe» } }
`,
        },
        message: '"Jane Doe"',
      },
      "a slash in the value": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, labels: { branch: «feature/x» } }
`,
      "a name that is none, in a template": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: a }
spec: { selector: {}, template: { metadata: { labels: { «my app»: a } } } }
`,
        },
        message: "label name",
      },
      "a value that ends with a dash": `apiVersion: apps/v1
kind: Deployment
metadata: { name: a }
spec: { selector: { matchLabels: { app: «web-» } } }
`,
    },
    silent: {
      labels: `apiVersion: v1
kind: ConfigMap
metadata: { name: a, labels: { app.kubernetes.io/name: web_1.2, empty: '', short: a } }
`,
      "annotations, which take anything": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, annotations: { owner: Jane Doe } }
`,
      "labels that a template fills in": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, labels: { app: '{{ .Release.Name }}', '{{ .key }}': a, version: '\${VERSION}' } }
`,
    },
  },
  { describe, it },
);
