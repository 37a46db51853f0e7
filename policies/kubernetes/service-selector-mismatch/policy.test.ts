import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const service = (selector: string, more = ""): string => `apiVersion: v1
kind: Service
metadata: { name: web${more} }
spec:
  selector: ${selector}
`;
const web = (labels: string, name = "web", more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}${more}, labels: { app: shop } }
spec:
  template:
    metadata: { labels: ${labels} }
    spec: { containers: [{ name: app, image: web }] }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a label of the workload that its pods lack": {
        ...both(service("{ «app: shop» }"), web("{ app: web }")),
        message: 'Service "web" selects pods with app=shop',
        related: ["web"],
      },
      "the one label of several that is wrong": both(
        service("{ app: web, «tier: back» }"),
        web("{ app: web, tier: front }"),
      ),
      "pods without labels": both(service("{ «app: web» }"), web("{}")),
    },
    silent: {
      "labels that the pods have": both(service("{ app: web }"), web("{ app: web, tier: front }")),
      "a workload of another name": both(service("{ app: web }"), web("{ app: api }", "api")),
      "pods of another workload": both(service("{ app: api }"), web("{ app: web }"), web("{ app: api }", "api")),
      "no selector": both("apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: {}\n", web("{ app: web }")),
      "a label that a template fills in": both(service("{ app: '{{ .name }}' }"), web("{ app: web }")),
      "labels that a template fills in": both(service("{ app: shop }"), web("'{{ .labels }}'")),
      "a workload of another namespace": both(
        service("{ app: shop }", ", namespace: a"),
        web("{}", "web", ", namespace: b"),
      ),
      "pods of another folder, which may be meant": {
        files: {
          "a/app.yaml": `${service("{ app: shop }")}---\n${web("{ app: web }")}`,
          "b/app.yaml": web("{ app: shop }", "shop"),
        },
      },
    },
  },
  { describe, it },
);
