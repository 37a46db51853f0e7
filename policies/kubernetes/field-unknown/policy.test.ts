import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A Deployment with lines of its pod's spec and of its only container. */
const deployment = (spec: string, container = ""): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
${spec}      containers:
        - name: app
          image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "a field that is like no other, at the key": {
        files: { "manifest.yaml": deployment("", "          «privileges»: none\n") },
        message: 'no field "privileges" in spec.template.spec.containers[0]',
      },
      "a field of the pod in a container": {
        files: { "manifest.yaml": deployment("", "          «hostNetwork»: true\n") },
        message: "It belongs further out: spec.template.spec.hostNetwork.",
      },
      "a Secret's field in a ConfigMap":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n«stringData»: { a: b }\n",
      "an extension field":
        "«x-common»: &x { a: b }\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: *x\n",
      "what comes through a merge key": `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Service
    metadata: { name: a }
    spec: &spec { ports: [{ port: 80 }], «replicas»: 1 }
  - apiVersion: v1
    kind: Service
    metadata: { name: b }
    spec: { <<: *spec, type: NodePort }
`,
    },
    silent: {
      "fields that Kubernetes knows": deployment("      hostNetwork: false\n"),
      "a misspelt field": deployment("", "          imagePullPolcy: Always\n"),
      "a custom resource of a group of its own":
        "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: { name: a }\nwhatever: 1\n",
      "a CustomResourceDefinition, which programs write":
        "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: a.b.c }\nwhatever: 1\n",
      "a file of a kubeconfig": "apiVersion: v1\nkind: Config\nclusters: []\ncurrent-context: a\n",
      "keys that a program fills in": deployment("", "          ${EXTRA}: none\n"),
    },
  },
  { describe, it },
);
