import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the name, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ExternalName, externalName: «localhost» }
`,
        },
        message: 'Service "db" stands for localhost',
      },
      "an address": `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ExternalName, externalName: «127.0.0.1» }
`,
    },
    silent: {
      "a host": `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ExternalName, externalName: localhost.example.com }
`,
      "another type": `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ClusterIP, externalName: localhost }
`,
      "a name that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: db }
spec: { type: ExternalName, externalName: '{{ .Values.host }}' }
`,
    },
  },
  { describe, it },
);
