import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the namespace, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: «default» }
`,
        },
        message: 'ConfigMap "a" is put into the namespace default',
      },
    },
    silent: {
      "another one": `apiVersion: v1
kind: ConfigMap
metadata: { name: a, namespace: shop }
`,
      none: `apiVersion: v1
kind: ConfigMap
metadata: { name: a }
`,
      "the API server's own Service": `apiVersion: v1
kind: Service
metadata: { name: kubernetes, namespace: default }
`,
      "the namespace's own account": `apiVersion: v1
kind: ServiceAccount
metadata: { name: default, namespace: default }
`,
    },
  },
  { describe, it },
);
