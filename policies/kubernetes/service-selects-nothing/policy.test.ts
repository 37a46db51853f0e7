import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const service = (spec: string): string => `apiVersion: v1
kind: Service
metadata: { name: web }
spec: ${spec}
`;
const pod = (labels: string): string => `apiVersion: v1
kind: Pod
metadata: { name: web, labels: ${labels} }
spec: { containers: [{ name: app, image: web }] }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a label that no pods have": both(service("{ selector: { «app: web» } }"), pod("{ app: api }")),
      "labels that no pods have together": both(
        service("{ selector: «{ app: web, tier: x }» }"),
        pod("{ app: web, tier: y }"),
        pod("{ tier: x }"),
      ),
      "a Service alone": both(service("{ selector: { «app: web» } }")),
    },
    silent: {
      "labels that pods have": both(service("{ selector: { app: web } }"), pod("{ app: web, tier: front }")),
      "pods that a kustomization labels": {
        files: {
          "kustomization.yaml": "resources: [app.yaml]\nlabels: [{ pairs: { app: web }, includeTemplates: true }]\n",
          "app.yaml": `${service("{ selector: { app: web } }")}---\n${pod("{}")}`,
        },
      },
      "a kustomization that takes in what is not in the files": {
        files: {
          "kustomization.yaml": "resources: [app.yaml, 'https://example.org/web.yaml']\n",
          "app.yaml": service("{ selector: { app: web } }"),
        },
      },
      "pods of a folder whose namespace is not known": {
        files: { "a/service.yaml": service("{ selector: { app: web } }"), "b/pod.yaml": pod("{ app: web }") },
      },
      "a name outside of the cluster": both(service("{ type: ExternalName, externalName: example.org }")),
      "no selector": both(service("{ ports: [{ port: 80 }] }")),
      "an empty selector": both(service("{ selector: {} }")),
      "a label that a template fills in": both(service("{ selector: { app: '{{ .name }}' } }"), pod("{ app: web }")),
    },
  },
  { describe, it },
);
