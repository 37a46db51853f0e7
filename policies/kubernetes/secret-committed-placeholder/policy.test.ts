import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a word that everybody tries": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: «changeme» }
`,
        },
        message: 'Secret "db" holds a stand-in under password',
      },
      "one in base64": `apiVersion: v1
kind: Secret
metadata: { name: db }
data: { admin-password: «YWRtaW4=» }
`,
    },
    silent: {
      "a value that looks chosen, which is another policy's matter": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: hT7vq2Lx9 }
`,
      "a key that names no credential": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { username: admin }
`,
      "a value that a template fills in": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: '{{ .Values.password }}' }
`,
      "an empty value": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: '' }
`,
    },
  },
  { describe, it },
);
