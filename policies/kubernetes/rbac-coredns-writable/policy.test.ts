import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the right, at the name": {
        files: {
          "manifest.yaml": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: ['*'], resourceNames: [«coredns»] }]
`,
        },
        message: "can change the ConfigMap coredns",
      },
    },
    silent: {
      reading: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [get, watch], resourceNames: [coredns] }]
`,
      "another name": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [update], resourceNames: [web] }]
`,
    },
  },
  { describe, it },
);
