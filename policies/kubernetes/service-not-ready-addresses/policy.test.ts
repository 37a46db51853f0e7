import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], publishNotReadyAddresses: «true» }
`,
        },
        message: "whose readiness probe fails",
      },
    },
    silent: {
      "a headless Service": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], clusterIP: None, publishNotReadyAddresses: true }
`,
      "switched off": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], publishNotReadyAddresses: false }
`,
      "a setting that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], publishNotReadyAddresses: '{{ .Values.p }}' }
`,
    },
  },
  { describe, it },
);
