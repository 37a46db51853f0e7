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
        files: { "manifest.yaml": role("{ apiGroups: [''], resources: [pods, «pods/exec»], verbs: [create] }") },
        message: 'ClusterRole "reader"',
      },
      "every verb": role("{ apiGroups: [''], resources: [«pods/exec»], verbs: ['*'] }"),
      "a Role": role("{ apiGroups: [''], resources: [«pods/exec»], verbs: [create, get] }", "Role"),
      "every group": role("{ apiGroups: ['*'], resources: [«pods/exec»], verbs: [create] }"),
    },
    silent: {
      "other verbs": role("{ apiGroups: [''], resources: [pods/exec], verbs: [list] }"),
      "another group": role("{ apiGroups: [acme.io], resources: [pods/exec], verbs: [create] }"),
      "some objects only": role("{ apiGroups: [''], resources: [pods/exec], verbs: [create], resourceNames: [a] }"),
      "every resource, which is another policy's matter": role(
        "{ apiGroups: [''], resources: ['*'], verbs: [create] }",
      ),
      "words that a template fills in": role("{ apiGroups: [''], resources: ['{{ .r }}'], verbs: [create] }"),
      "a custom resource of that kind": role("{ apiGroups: [''], resources: [pods/exec], verbs: [create] }").replace(
        "rbac.authorization.k8s.io/v1",
        "acme.io/v1",
      ),
    },
  },
  { describe, it },
);
