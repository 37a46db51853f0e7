import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const role = (name: string, more = "", kind = "Role"): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}${more} }
rules: []
`;
const binding = (
  roleRef: string,
  subject: string,
  more = "",
  kind = "RoleBinding",
): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: web${more} }
roleRef: { apiGroup: rbac.authorization.k8s.io, ${roleRef} }
subjects: [${subject}]
`;
const someone = "{ kind: User, name: ann }";
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no role has": {
        ...both(binding("kind: Role, name: «api»", someone), role("web")),
        message: 'binds the Role "api"',
      },
      "a role of another kind": both(binding("kind: ClusterRole, name: «web»", someone), role("web")),
      "a role of another namespace": both(
        binding("kind: Role, name: «web»", someone, ", namespace: a"),
        role("web", ", namespace: b"),
      ),
    },
    silent: {
      "a role of the files": both(binding("kind: Role, name: web", someone), role("web")),
      "a role of the cluster": {
        files: {
          "a/binding.yaml": binding("kind: ClusterRole, name: web", someone),
          "b/role.yaml": role("web", "", "ClusterRole"),
        },
      },
      "a role that every cluster has": both(
        binding("kind: ClusterRole, name: view", someone),
        binding("kind: ClusterRole, name: 'system:auth-delegator'", someone, "2"),
      ),
      "what a template names": both(binding("kind: Role, name: '{{ .name }}'", someone)),
    },
  },
  { describe, it },
);
