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
        files: { "manifest.yaml": role("{ apiGroups: [''], resources: [pods, «users»], verbs: [impersonate] }") },
        message: 'ClusterRole "reader"',
      },
      "every verb": role("{ apiGroups: [''], resources: [«users»], verbs: ['*'] }"),
      "a Role": role("{ apiGroups: [''], resources: [«users»], verbs: [impersonate] }", "Role"),
      "every group": role("{ apiGroups: ['*'], resources: [«users»], verbs: [impersonate] }"),
    },
    silent: {
      "other verbs": role("{ apiGroups: [''], resources: [users], verbs: [get] }"),
      "another group": role("{ apiGroups: [acme.io], resources: [users], verbs: [impersonate] }"),
      "some objects only": role("{ apiGroups: [''], resources: [users], verbs: [impersonate], resourceNames: [a] }"),
      "every resource, which is another policy's matter": role(
        "{ apiGroups: [''], resources: ['*'], verbs: [impersonate] }",
      ),
      "words that a template fills in": role("{ apiGroups: [''], resources: ['{{ .r }}'], verbs: [impersonate] }"),
      "a custom resource of that kind": role("{ apiGroups: [''], resources: [users], verbs: [impersonate] }").replace(
        "rbac.authorization.k8s.io/v1",
        "acme.io/v1",
      ),
    },
  },
  { describe, it },
);
