import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (spec: string, more = ""): string => `apiVersion: v1
kind: Pod
metadata: { name: web${more} }
spec: { ${spec}containers: [{ name: app, image: web }] }
`;
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
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

const strong = (rule: string): string => role("web", "", "ClusterRole").replace("[]", `[${rule}]`);
const secrets = strong('{ apiGroups: [""], resources: [secrets], verbs: [list] }');
const bound = binding(
  "kind: ClusterRole, name: web",
  "{ kind: ServiceAccount, name: web, namespace: shop }",
  "",
  "ClusterRoleBinding",
);
const own = ", namespace: shop";

testPolicy(
  policy,
  {
    reports: {
      "every Secret": {
        files: {
          "pod.yaml": pod("serviceAccountName: «web», ", own),
          "rbac/binding.yaml": bound.replace("name: web }", "name: link }"),
          "rbac/role.yaml": secrets,
        },
        message: "may read every Secret",
        related: ["link", "web"],
      },
      everything: both(
        pod("serviceAccountName: «web», ", own),
        bound,
        strong("{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }"),
      ),
      "the administrator's role": {
        ...both(
          pod("serviceAccountName: «web», ", own),
          bound.replace("ClusterRole, name: web", "ClusterRole, name: cluster-admin"),
        ),
        message: "may do everything",
      },
      "the default account": both(
        pod("", own).replace("name: web", "name: «web»"),
        bound.replace("ServiceAccount, name: web", "ServiceAccount, name: default"),
        secrets,
      ),
    },
    silent: {
      "a harmless right": both(
        pod("serviceAccountName: web, ", own),
        bound,
        strong('{ apiGroups: [""], resources: [pods], verbs: [list] }'),
      ),
      "Secrets by name": both(
        pod("serviceAccountName: web, ", own),
        bound,
        strong('{ apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [web] }'),
      ),
      "rights in one namespace": both(
        pod("serviceAccountName: web, ", own),
        bound.replace("kind: ClusterRoleBinding", "kind: RoleBinding"),
        secrets,
      ),
      "an account of another namespace": both(pod("serviceAccountName: web, ", ", namespace: b"), bound, secrets),
      "a pod without a token": both(
        pod("serviceAccountName: web, automountServiceAccountToken: false, ", own),
        bound,
        secrets,
      ),
      "an account that a template names": both(pod("serviceAccountName: '{{ .name }}', ", own), bound, secrets),
    },
  },
  { describe, it },
);
