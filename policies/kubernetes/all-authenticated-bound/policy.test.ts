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
      "everybody with a login, at the subject": {
        files: { "manifest.yaml": binding("edit", "{ kind: Group, name: «'system:authenticated'» }") },
        message: "every pod with a mounted token",
      },
      "every service account": binding("view", "{ kind: Group, name: «'system:serviceaccounts'» }"),
    },
    silent: {
      "roles that Kubernetes gives to everybody": binding(
        "system:basic-user",
        "{ kind: Group, name: 'system:authenticated' }",
      ),
      "the accounts of one namespace": binding("view", "{ kind: Group, name: 'system:serviceaccounts:shop' }"),
      "a group": binding("view", "{ kind: Group, name: developers }"),
    },
  },
  { describe, it },
);
