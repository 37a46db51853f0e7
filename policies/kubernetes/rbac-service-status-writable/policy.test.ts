import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the right, at the resource": {
        files: {
          "manifest.yaml": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [«services/status»], verbs: [patch] }]
`,
        },
        message: "addresses of load balancers",
      },
    },
    silent: {
      reading: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [services/status], verbs: [get] }]
`,
      "the Service itself": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [services], verbs: [patch] }]
`,
    },
  },
  { describe, it },
);
