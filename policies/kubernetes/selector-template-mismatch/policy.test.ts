import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with its selector and the metadata of its pod template. */
const workload = (selector: string, metadata: string, kind = "Deployment", apiVersion = "apps/v1"): string =>
  `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web }
spec:
  selector: ${selector}
  template:
    metadata: ${metadata}
    spec: { containers: [{ name: app, image: app:1 }] }
`;

testPolicy(
  policy,
  {
    reports: {
      "another value, at the label": {
        files: { "manifest.yaml": workload("{ matchLabels: { «app: web» } }", "{ labels: { app: api } }") },
        message:
          'Deployment "web" selects pods with app=web, and the pods of its own template are none of them (they have app=api)',
      },
      "one label of several": workload(
        "{ matchLabels: { app: web, «tier: front» } }",
        "{ labels: { app: web, part: shop } }",
        "StatefulSet",
      ),
      "a template without labels": {
        files: {
          "manifest.yaml": workload("{ matchLabels: { «app: web» } }", "{ annotations: { a: b } }", "DaemonSet"),
        },
        message: "they have no labels",
      },
      "expressions, at the selector": workload(
        "«{ matchExpressions: [{ key: app, operator: In, values: [a, b] }] }»",
        "{ labels: { app: c } }",
        "ReplicaSet",
      ),
      "a ReplicationController": workload("{ «app: web» }", "{ labels: { app: api } }", "ReplicationController", "v1"),
      "a Job": workload("{ matchLabels: { «app: web» } }", "{ labels: { app: api } }", "Job", "batch/v1"),
    },
    silent: {
      "labels that meet the selector, and more": workload(
        "{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: NotIn, values: [back] }] }",
        "{ labels: { app: web, tier: front } }",
      ),
      "a value that a template fills in": workload(
        "{ matchLabels: { app: '{{ .Release.Name }}' } }",
        "{ labels: { app: web } }",
      ),
      "labels that a template fills in": workload(
        "{ matchLabels: { app: web } }",
        "{ labels: '{{ toYaml .Values.labels }}' }",
      ),
      "a Service, which selects the pods of others":
        "apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: { app: web } }\n",
      "a patch": {
        files: {
          "kustomization.yaml": "resources: [web.yaml]\npatches: [{ path: change.yaml }]\n",
          "web.yaml": workload("{ matchLabels: { app: web } }", "{ labels: { app: web } }"),
          "change.yaml": workload("{ matchLabels: { app: web } }", "{ labels: { more: yes } }"),
        },
      },
      "labels that a kustomization adds": {
        files: {
          "kustomization.yaml": "resources: [web.yaml]\ncommonLabels: { app: web }\n",
          "web.yaml": workload("{ matchLabels: { app: web } }", "{ labels: { tier: front } }"),
        },
      },
    },
  },
  { describe, it },
);
