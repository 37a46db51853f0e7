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
      "a wildcard, at the word": {
        files: { "manifest.yaml": role("{ apiGroups: [''], resources: [«'*'»], verbs: [get, list] }") },
        message: "access to every resource",
      },
      "every verb in one group": role("{ apiGroups: [acme.io], resources: [«'*'»], verbs: ['*'] }"),
    },
    silent: {
      "resources by name": role("{ apiGroups: [''], resources: [pods, 'pods/*'], verbs: [get] }"),
      "every right on everything, which is another policy's matter": role(
        "{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }",
      ),
      "words that a template fills in": role("{ apiGroups: [''], resources: ['{{ .r }}'], verbs: [get] }"),
    },
  },
  { describe, it },
);
