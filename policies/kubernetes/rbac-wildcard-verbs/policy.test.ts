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
        files: { "manifest.yaml": role("{ apiGroups: [apps], resources: [deployments], verbs: [«'*'»] }") },
        message: "grants every verb",
      },
      "every resource of one group": role("{ apiGroups: [acme.io], resources: ['*'], verbs: [«'*'»] }"),
    },
    silent: {
      "verbs by name": role("{ apiGroups: [apps], resources: [deployments], verbs: [get, list, watch] }"),
      "every right on everything, which is another policy's matter": role(
        "{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }",
      ),
      "addresses that are no resources": role("{ nonResourceURLs: [/metrics], verbs: ['*'] }"),
      "words that a template fills in": role("{ apiGroups: [''], resources: [pods], verbs: '{{ .verbs }}' }"),
    },
  },
  { describe, it },
);
