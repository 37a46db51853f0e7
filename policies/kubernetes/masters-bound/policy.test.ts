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
      "the group, at its name": {
        files: { "manifest.yaml": binding("view", "{ kind: Group, name: «'system:masters'» }") },
        message: "has every right whatever is bound to it",
      },
    },
    silent: {
      "the binding that every cluster comes with": binding("cluster-admin", "{ kind: Group, name: 'system:masters' }"),
      "another group": binding("view", "{ kind: Group, name: masters }"),
      "a group that a template fills in": binding("view", "{ kind: Group, name: '{{ .group }}' }"),
    },
  },
  { describe, it },
);
