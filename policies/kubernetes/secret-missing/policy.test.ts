import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (container: string, more = "", namespace = ""): string => `apiVersion: v1
kind: Pod
metadata: { name: web${namespace} }
spec:
  containers:
    - { name: app, image: web, ${container} }
  ${more}
`;
const config = (data: string, more = "", kind = "ConfigMap"): string => `apiVersion: v1
kind: ${kind}
metadata: { name: web${more} }
data: ${data}
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no file holds": {
        ...both(pod("envFrom: [{ secretRef: { name: «api» } }]"), config("{ a: b }", "", "Secret")),
        message: 'needs the Secret "api"',
      },
      "a volume's": both(pod("tty: true", "volumes: [{ name: etc, secret: { secretName: «api» } }]")),
      "a registry's": both(pod("tty: true", "imagePullSecrets: [{ name: «api» }]")),
      "a certificate's": both(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { tls: [{ secretName: «api» }] }\n",
      ),
      "a certificate's, for a Gateway": both(
        "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: web }\nspec: { listeners: [{ tls: { certificateRefs: [{ name: «api» }] } }] }\n",
      ),
    },
    silent: {
      "one of the files": both(pod("envFrom: [{ secretRef: { name: web } }]"), config("{ a: b }", "", "Secret")),
      "one whose name a template fills in": both(pod("envFrom: [{ secretRef: { name: '{{ .name }}' } }]")),
      "one of a namespace that is not known": both(
        pod("envFrom: [{ secretRef: { name: web } }]"),
        config("{ a: b }", ", namespace: shop", "Secret"),
      ),
      "one that cert-manager makes": both(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { tls: [{ secretName: web-tls }] }\n",
        "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: { name: web }\nspec: { secretName: web-tls }\n",
      ),
      "one that cert-manager issues for the Ingress": both(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, annotations: { cert-manager.io/cluster-issuer: letsencrypt } }\nspec: { tls: [{ secretName: web-tls }] }\n",
      ),
      "one from a store of secrets": both(
        pod("envFrom: [{ secretRef: { name: web-db } }]"),
        "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: x }\nspec: { target: { name: web-db } }\n",
      ),
      "an optional one": both(pod("envFrom: [{ secretRef: { name: api, optional: true } }]")),
    },
  },
  { describe, it },
);
