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
kind: Role
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [get, patch], resourceNames: [a, «aws-auth»] }]
`,
        },
        message: 'Role "editor" can change the ConfigMap aws-auth',
      },
    },
    silent: {
      reading: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [get], resourceNames: [aws-auth] }]
`,
      "another name": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [patch], resourceNames: [web] }]
`,
      "every ConfigMap, an ordinary right": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [patch] }]
`,
      "another resource": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [secrets], verbs: [patch], resourceNames: [aws-auth] }]
`,
    },
  },
  { describe, it },
);
