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
      "three wildcards, at the verbs": {
        files: { "manifest.yaml": role("{ apiGroups: ['*'], resources: ['*'], verbs: «['*']» }") },
        message: 'ClusterRole "reader" grants every verb',
      },
      "wildcards among others, in a Role": role(
        "{ apiGroups: ['', '*'], resources: [pods, '*'], verbs: «[get, '*']» }",
        "Role",
      ),
    },
    silent: {
      "two wildcards": role("{ apiGroups: [acme.io], resources: ['*'], verbs: ['*'] }"),
      "every resource, to read": role("{ apiGroups: ['*'], resources: ['*'], verbs: [get, list, watch] }"),
      "some objects only": role("{ apiGroups: ['*'], resources: ['*'], verbs: ['*'], resourceNames: [a] }"),
      "addresses that are no resources": role("{ nonResourceURLs: ['*'], verbs: ['*'] }"),
      "words that a template fills in": role("{ apiGroups: ['{{ .g }}'], resources: ['*'], verbs: ['*'] }"),
    },
  },
  { describe, it },
);
