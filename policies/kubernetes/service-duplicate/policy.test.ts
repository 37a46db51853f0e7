import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const service = (
  name: string,
  spec = "ports: [{ port: 80 }]",
  app = "{ app: web }",
  more = "",
): string => `apiVersion: v1
kind: Service
metadata: { name: ${name}${more} }
spec: { ${spec}, selector: ${app} }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "the same labels and port": {
        ...both(service("web", undefined, "«{ app: web }»"), service("api", undefined, "«{ app: web }»")),
        message: "lead to the same ports of the same pods",
        related: ["api", "web"],
      },
      "in another order": both(
        service("web", undefined, "«{ a: x, b: y }»"),
        service("api", undefined, "«{ b: y, a: x }»"),
      ),
    },
    silent: {
      "other labels": both(service("web"), service("api", undefined, "{ app: api }")),
      "more labels": both(service("web"), service("api", undefined, "{ app: web, part: api }")),
      "other ports": both(service("web"), service("metrics", "ports: [{ port: 9090 }]")),
      "a headless one beside": both(service("web"), service("web-pods", "clusterIP: None, ports: [{ port: 80 }]")),
      "one for outside": both(service("web"), service("web-lb", "type: LoadBalancer, ports: [{ port: 80 }]")),
      "another namespace": both(
        service("web", undefined, undefined, ", namespace: a"),
        service("api", undefined, undefined, ", namespace: b"),
      ),
      "two files of a folder, which may be alternatives": { files: { "a.yaml": service("a"), "b.yaml": service("b") } },
      "a label that a template fills in": both(
        service("web", undefined, "{ app: '{{ x }}' }"),
        service("api", undefined, "{ app: '{{ x }}' }"),
      ),
    },
  },
  { describe, it },
);
