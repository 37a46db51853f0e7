import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "each address": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], externalIPs: [«203.0.113.7», «203.0.113.8»] }
`,
        },
        message: 'Service "web" claims the address',
      },
    },
    silent: {
      "an empty list": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], externalIPs: [] }
`,
      "addresses that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], externalIPs: '{{ .Values.ips }}' }
`,
      none: `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: ClusterIP }
`,
    },
  },
  { describe, it },
);
