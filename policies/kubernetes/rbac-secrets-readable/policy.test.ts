import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A role with the rules. */
const role = (rules: string, kind = "ClusterRole"): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: reader }
rules:
  - ${rules}
`;

testPolicy(
  policy,
  {
    reports: {
      "the right, at the resource": {
        files: { "manifest.yaml": role("{ apiGroups: [''], resources: [pods, «secrets»], verbs: [get] }") },
        message: 'ClusterRole "reader"',
      },
      "every verb": role("{ apiGroups: [''], resources: [«secrets»], verbs: ['*'] }"),
      "a Role": role("{ apiGroups: [''], resources: [«secrets»], verbs: [get, list, watch] }", "Role"),
      "every group": role("{ apiGroups: ['*'], resources: [«secrets»], verbs: [get] }"),
    },
    silent: {
      "other verbs": role("{ apiGroups: [''], resources: [secrets], verbs: [delete] }"),
      "another group": role("{ apiGroups: [acme.io], resources: [secrets], verbs: [get] }"),
      "some objects only": role("{ apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [a] }"),
      "every resource, which is another policy's matter": role("{ apiGroups: [''], resources: ['*'], verbs: [get] }"),
      "words that a template fills in": role("{ apiGroups: [''], resources: ['{{ .r }}'], verbs: [get] }"),
      "a custom resource of that kind": role("{ apiGroups: [''], resources: [secrets], verbs: [get] }").replace(
        "rbac.authorization.k8s.io/v1",
        "acme.io/v1",
      ),
    },
  },
  { describe, it },
);
