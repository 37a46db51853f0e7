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
      "an account, at its name": {
        files: { "manifest.yaml": binding("cluster-admin", "{ kind: ServiceAccount, name: «web», namespace: shop }") },
        message: '"web" has every right in the cluster',
        related: ["cluster-admin"],
      },
      "a user in a namespace": {
        files: { "manifest.yaml": binding("cluster-admin", "{ kind: User, name: «ann» }", "RoleBinding") },
        message: "in its namespace",
      },
    },
    silent: {
      "the binding that every cluster comes with": binding("cluster-admin", "{ kind: Group, name: 'system:masters' }"),
      "another role": binding("view", "{ kind: ServiceAccount, name: web, namespace: shop }"),
      "a Role of that name": binding("cluster-admin", "{ kind: User, name: ann }").replace(
        "kind: ClusterRole,",
        "kind: Role,",
      ),
      "a role that a template fills in": binding("'{{ .role }}'", "{ kind: User, name: ann }"),
      "a subject that a template fills in": binding("cluster-admin", "{ kind: ServiceAccount, name: '{{ .name }}' }"),
    },
  },
  { describe, it },
);
