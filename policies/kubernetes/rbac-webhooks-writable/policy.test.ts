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
        files: {
          "manifest.yaml": role(
            "{ apiGroups: [admissionregistration.k8s.io], resources: [pods, «mutatingwebhookconfigurations»], verbs: [create] }",
          ),
        },
        message: 'ClusterRole "reader"',
      },
      "every verb": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: [«mutatingwebhookconfigurations»], verbs: ['*'] }",
      ),
      "a Role": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: [«mutatingwebhookconfigurations»], verbs: [create, update, patch] }",
        "Role",
      ),
      "every group": role("{ apiGroups: ['*'], resources: [«mutatingwebhookconfigurations»], verbs: [create] }"),
    },
    silent: {
      "other verbs": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [get] }",
      ),
      "another group": role("{ apiGroups: [acme.io], resources: [mutatingwebhookconfigurations], verbs: [create] }"),
      "some objects only": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create], resourceNames: [a] }",
      ),
      "every resource, which is another policy's matter": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: ['*'], verbs: [create] }",
      ),
      "words that a template fills in": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: ['{{ .r }}'], verbs: [create] }",
      ),
      "a custom resource of that kind": role(
        "{ apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create] }",
      ).replace("rbac.authorization.k8s.io/v1", "acme.io/v1"),
    },
  },
  { describe, it },
);
