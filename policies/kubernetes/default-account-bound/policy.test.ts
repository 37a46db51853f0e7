import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A binding of a role to subjects. */
const binding = (roleName: string, subjects: string, kind = "ClusterRoleBinding"): string =>
  `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: access }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${roleName} }
subjects:
  - ${subjects}
`;

testPolicy(
  policy,
  {
    reports: {
      "a default account, at its name": {
        files: { "manifest.yaml": binding("view", "{ kind: ServiceAccount, name: «default», namespace: shop }") },
        message: 'every pod of the namespace "shop"',
      },
    },
    silent: {
      "an account of its own": binding("view", "{ kind: ServiceAccount, name: web, namespace: shop }"),
      "a user of that name": binding("view", "{ kind: User, name: default }"),
      "an account that a template fills in": binding("view", "{ kind: ServiceAccount, name: '{{ .name }}' }"),
    },
  },
  { describe, it },
);
