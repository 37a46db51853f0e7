import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the word": {
        files: {
          "manifest.yaml": `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: a }
spec: { insecureSkipTLSVerify: «true» }
`,
        },
        message: 'APIService "a" has the API server',
      },
    },
    silent: {
      "switched off": `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: a }
spec: { insecureSkipTLSVerify: false }
`,
      "a word that a template fills in": `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: { name: a }
spec: { insecureSkipTLSVerify: '{{ .Values.insecure }}' }
`,
    },
  },
  { describe, it },
);
