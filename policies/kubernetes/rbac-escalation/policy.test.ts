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
            "{ apiGroups: [rbac.authorization.k8s.io], resources: [pods, «clusterroles»], verbs: [bind] }",
          ),
        },
        message: 'ClusterRole "reader"',
      },
      "every verb": role("{ apiGroups: [rbac.authorization.k8s.io], resources: [«clusterroles»], verbs: ['*'] }"),
      "a Role": role(
        "{ apiGroups: [rbac.authorization.k8s.io], resources: [«clusterroles»], verbs: [bind, escalate] }",
        "Role",
      ),
      "every group": role("{ apiGroups: ['*'], resources: [«clusterroles»], verbs: [bind] }"),
    },
    silent: {
      "other verbs": role("{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [get] }"),
      "another group": role("{ apiGroups: [acme.io], resources: [clusterroles], verbs: [bind] }"),
      "some objects only": role(
        "{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind], resourceNames: [a] }",
      ),
      "every resource, which is another policy's matter": role(
        "{ apiGroups: [rbac.authorization.k8s.io], resources: ['*'], verbs: [bind] }",
      ),
      "words that a template fills in": role(
        "{ apiGroups: [rbac.authorization.k8s.io], resources: ['{{ .r }}'], verbs: [bind] }",
      ),
      "a custom resource of that kind": role(
        "{ apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [bind] }",
      ).replace("rbac.authorization.k8s.io/v1", "acme.io/v1"),
    },
  },
  { describe, it },
);
