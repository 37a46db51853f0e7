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
      "a user without a name, at the subject": {
        files: { "manifest.yaml": binding("view", "{ kind: User, name: «'system:anonymous'» }") },
        message: "without a login",
      },
      "the group of those without a login": binding(
        "reader",
        "{ kind: Group, name: «'system:unauthenticated'» }",
        "RoleBinding",
      ),
    },
    silent: {
      "roles that Kubernetes means for everybody": binding(
        "system:public-info-viewer",
        "{ kind: Group, name: 'system:unauthenticated' }",
      ),
      "the information with which nodes join": binding(
        "kubeadm:bootstrap-signer-clusterinfo",
        "{ kind: User, name: 'system:anonymous' }",
      ),
      "those with a login": binding("view", "{ kind: Group, name: 'system:authenticated' }"),
      "a role that a template fills in": binding("'{{ .role }}'", "{ kind: User, name: 'system:anonymous' }"),
    },
  },
  { describe, it },
);
