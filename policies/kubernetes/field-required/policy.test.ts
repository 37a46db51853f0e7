import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a Deployment without a selector, at the spec": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
«spec»:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: app:1 }] }
`,
        },
        message: "spec has no selector",
      },
      "a Pod without a spec, at its name": {
        files: { "manifest.yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: «web» }\n" },
        message: 'Pod "web" has no spec',
      },
      "a container without an image, at its first key": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - «name»: b
`,
      "a whole Deployment beside a kustomization that leaves it alone": {
        files: {
          "kustomization.yaml":
            "resources: [web.yaml]\nnamespace: shop\npatches: [{ target: { kind: Service }, path: s.yaml }]\n",
          "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
«spec»:
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: app, image: app:1 }] }
`,
        },
      },
      "an Ingress path without a type": `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web }
spec: { rules: [{ http: { paths: [{ «path»: /, backend: { service: { name: a, port: { number: 80 } } } }] } }] }
`,
      "a null in its place": "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\n«spec»: { containers: ~ }\n",
      "an object without a name, at the kind": {
        files: { "manifest.yaml": "apiVersion: v1\nkind: «ConfigMap»\ndata: { a: b }\n" },
        message: "no metadata.name or metadata.generateName",
      },
    },
    silent: {
      "whole objects": `apiVersion: v1
kind: Pod
metadata: { generateName: web- }
spec: { containers: [{ name: a, image: a }] }
---
apiVersion: v1
kind: Namespace
metadata: { name: n }
`,
      "what the API server fills in": `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: b }
roleRef: { kind: Role, name: r }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: s }
spec:
  selector: { matchLabels: { app: s } }
  template: { metadata: { labels: { app: s } }, spec: { containers: [{ name: a, image: a }] } }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny }
spec: { policyTypes: [Ingress] }
`,
      "a patch of a kustomization, whatever its name": {
        files: {
          "base/kustomization.yaml": "resources: [web.yaml]\npatches: [{ path: image.yaml }]\n",
          "base/web.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: app }] }
`,
          "base/image.yaml": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: app, tty: true }] }
`,
        },
      },
      "a selector that a kustomization adds": {
        files: {
          "kustomization.yaml": "resources: [web.yaml]\ncommonLabels: { app: web }\n",
          "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template: { spec: { containers: [{ name: app, image: app:1 }] } }
`,
        },
      },
      "a file that is a patch by its name": {
        files: {
          "kind/patches/manager.yaml":
            "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: app, tty: true }] }\n",
        },
      },
      "a workload without its frame, whose kustomization is not among the files": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: app, tty: true }] } } }
`,
      "a patch that says so": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n$patch: delete\n",
      "an item that a patch removes": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: a, $patch: delete }] }
`,
      "what a template fills in": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: {{ .Values.spec }}
---
apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: a, "{{ .Values.image }}": "" }] }
`,
      "a question to the cluster":
        "apiVersion: authorization.k8s.io/v1\nkind: SelfSubjectAccessReview\nspec: { resourceAttributes: { verb: get } }\n",
      "a custom resource": "apiVersion: acme.io/v1\nkind: Deployment\n",
    },
  },
  { describe, it },
);
