import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (spec: string, more = ""): string => `apiVersion: v1
kind: Pod
metadata: { name: web${more} }
spec: { ${spec}containers: [{ name: app, image: web }] }
`;
const account = (name: string, more = ""): string => `apiVersion: v1
kind: ServiceAccount
metadata: { name: ${name}${more} }
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
      "a pod's": {
        ...both(pod("serviceAccountName: «api», "), account("web")),
        message: 'names the service account "api"',
      },
      "a binding's": both(
        binding("kind: Role, name: web", "{ kind: ServiceAccount, name: «api», namespace: shop }"),
        account("web", ", namespace: shop"),
      ),
      "one of another namespace": both(
        pod("serviceAccountName: «web», ", ", namespace: a"),
        account("web", ", namespace: b"),
      ),
    },
    silent: {
      "an account of the files": both(pod("serviceAccountName: web, "), account("web")),
      "a binding's account of the files": both(
        binding("kind: Role, name: web", "{ kind: ServiceAccount, name: web, namespace: shop }"),
        account("web", ", namespace: shop"),
      ),
      "the account that every namespace has": both(pod("serviceAccountName: default, ")),
      "an empty name, which is the default account's": both(pod("serviceAccountName: '', ")),
      "an account that a chart may make": both(
        pod("serviceAccountName: web, "),
        "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\n",
      ),
      "no account": both(pod("")),
      "a user": both(binding("kind: Role, name: web", someone)),
      "an account whose name a template fills in": both(pod("serviceAccountName: web, "), account("'{{ .name }}'")),
      "what a template names": both(pod("serviceAccountName: '{{ .name }}', ")),
    },
  },
  { describe, it },
);
