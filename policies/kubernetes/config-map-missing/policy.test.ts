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
const fromKey = (key: string, more = "", field = "configMapKeyRef"): string =>
  `env: [{ name: A, valueFrom: { ${field}: { name: web, key: ${key}${more} } } }]`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a name that no file holds": {
        ...both(pod("envFrom: [{ configMapRef: { name: «api» } }]"), config("{ a: b }", "", "ConfigMap")),
        message: 'needs the ConfigMap "api"',
      },
      "a volume's": both(pod("tty: true", "volumes: [{ name: etc, configMap: { name: «api» } }]"), config("{ a: b }")),
      "a variable's": both(pod(fromKey("a").replace("name: web", "name: «api»"))),
    },
    silent: {
      "one of the files": both(pod("envFrom: [{ configMapRef: { name: web } }]"), config("{ a: b }", "", "ConfigMap")),
      "one whose name a template fills in": both(pod("envFrom: [{ configMapRef: { name: '{{ .name }}' } }]")),
      "one of a namespace that is not known": both(
        pod("envFrom: [{ configMapRef: { name: web } }]"),
        config("{ a: b }", ", namespace: shop", "ConfigMap"),
      ),
      "one that a kustomization makes": {
        files: {
          "kustomization.yaml": "resources: [pod.yaml]\nconfigMapGenerator: [{ name: web, literals: [a=b] }]\n",
          "pod.yaml": pod("envFrom: [{ configMapRef: { name: web } }]"),
        },
      },
      "the one that every namespace has": both(pod("envFrom: [{ configMapRef: { name: kube-root-ca.crt } }]")),
      "an optional one": both(pod("envFrom: [{ configMapRef: { name: api, optional: true } }]")),
    },
  },
  { describe, it },
);
