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
rules: [{ apiGroups: [''], resources: [«endpoints»], verbs: [get, update] }]
`,
        },
        message: "can write where Services lead",
      },
      "the newer kind": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [discovery.k8s.io], resources: [«endpointslices»], verbs: ['*'] }]
`,
    },
    silent: {
      reading: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [endpoints], verbs: [get, list, watch] }]
`,
      "one of them": `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: editor }
rules: [{ apiGroups: [''], resources: [endpoints], verbs: [update], resourceNames: [leader] }]
`,
    },
  },
  { describe, it },
);
