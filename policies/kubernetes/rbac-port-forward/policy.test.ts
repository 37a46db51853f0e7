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
rules: [{ apiGroups: [''], resources: [pods, «pods/portforward»], verbs: [create] }]
`,
        },
        message: 'ClusterRole "editor" can forward ports',
      },
    },
    silent: {
      "other rights": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [pods, pods/log], verbs: [get, create] }]
`,
      "some pods only": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [pods/portforward], verbs: [create], resourceNames: [web] }]
`,
      "a verb that does nothing there": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [pods/portforward], verbs: [list] }]
`,
    },
  },
  { describe, it },
);
