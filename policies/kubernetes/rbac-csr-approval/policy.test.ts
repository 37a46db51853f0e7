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
            "{ apiGroups: [certificates.k8s.io], resources: [pods, «certificatesigningrequests/approval»], verbs: [update] }",
          ),
        },
        message: 'ClusterRole "reader"',
      },
      "every verb": role(
        "{ apiGroups: [certificates.k8s.io], resources: [«certificatesigningrequests/approval»], verbs: ['*'] }",
      ),
      "a Role": role(
        "{ apiGroups: [certificates.k8s.io], resources: [«certificatesigningrequests/approval»], verbs: [update, patch] }",
        "Role",
      ),
      "every group": role("{ apiGroups: ['*'], resources: [«certificatesigningrequests/approval»], verbs: [update] }"),
    },
    silent: {
      "other verbs": role(
        "{ apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [get] }",
      ),
      "another group": role(
        "{ apiGroups: [acme.io], resources: [certificatesigningrequests/approval], verbs: [update] }",
      ),
      "some objects only": role(
        "{ apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update], resourceNames: [a] }",
      ),
      "every resource, which is another policy's matter": role(
        "{ apiGroups: [certificates.k8s.io], resources: ['*'], verbs: [update] }",
      ),
      "words that a template fills in": role(
        "{ apiGroups: [certificates.k8s.io], resources: ['{{ .r }}'], verbs: [update] }",
      ),
      "a custom resource of that kind": role(
        "{ apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update] }",
      ).replace("rbac.authorization.k8s.io/v1", "acme.io/v1"),
    },
  },
  { describe, it },
);
