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
      "a pod's account": {
        ...both(pod("serviceAccountName: «web», ", ", namespace: a"), account("web", ", namespace: b")),
        message: 'which the files have in the namespace "b" and not in "a"',
        related: ["web"],
      },
      "a binding's role": both(
        binding("kind: Role, name: «web»", someone, ", namespace: a"),
        role("web", ", namespace: b"),
      ),
      "a binding's account": both(
        binding("kind: ClusterRole, name: view", "{ kind: ServiceAccount, name: «web», namespace: a }"),
        account("web", ", namespace: b"),
      ),
      "a ConfigMap": both(
        pod("volumes: [{ name: etc, configMap: { name: «web» } }], ", ", namespace: a"),
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: b }\n",
      ),
      "an Ingress's Service": both(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: a }\nspec: { defaultBackend: { service: { name: «web» } } }\n",
        "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: b }\n",
      ),
    },
    silent: {
      "the same namespace": both(pod("serviceAccountName: web, ", ", namespace: a"), account("web", ", namespace: a")),
      "one in each namespace": both(
        pod("serviceAccountName: web, ", ", namespace: a"),
        account("web", ", namespace: a"),
        account("web", ", namespace: b"),
      ),
      "a namespace that is not said": both(pod("serviceAccountName: web, "), account("web", ", namespace: b")),
      "a namespace that a kustomization sets": {
        files: {
          "kustomization.yaml": "namespace: c\nresources: [app.yaml]\n",
          "app.yaml": `${pod("serviceAccountName: web, ", ", namespace: a")}---\n${account("web", ", namespace: b")}`,
        },
      },
      "a role of the cluster": both(
        binding("kind: ClusterRole, name: web", someone, ", namespace: a"),
        role("web", ", namespace: b", "ClusterRole"),
      ),
      "a Secret, of which there may be copies": both(
        pod("volumes: [{ name: etc, secret: { secretName: web } }], ", ", namespace: a"),
        "apiVersion: v1\nkind: Secret\nmetadata: { name: web, namespace: b }\n",
      ),
    },
  },
  { describe, it },
);
