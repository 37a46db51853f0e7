import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const monitor = (spec: string, kind = "ServiceMonitor"): string => `apiVersion: monitoring.coreos.com/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
spec: ${spec}
`;
const service = (ports: string, labels = "{ app: web }", namespace = "shop"): string => `apiVersion: v1
kind: Service
metadata: { name: web, namespace: ${namespace}, labels: ${labels} }
spec: { selector: { app: web }, ports: ${ports} }
`;
const pod = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { containers: [{ name: app, image: web, ports: [{ name: http, containerPort: 8080 }] }] }
`;
const http = "[{ name: http, port: 80 }]";
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a label that no Service has": both(monitor("{ selector: { matchLabels: { «app: api» } } }"), service(http)),
      "a label of the pods, where the Service has none": both(
        monitor("{ selector: { matchLabels: { «app: web» } } }"),
        service(http, "{}"),
        pod,
      ),
      "a Service of another namespace": both(
        monitor("{ selector: { matchLabels: { «app: web» } } }"),
        service(http, "{ app: web }", "other"),
      ),
      "a label that no pods have": both(monitor("{ selector: { matchLabels: { «app: api» } } }", "PodMonitor"), pod),
    },
    silent: {
      "a label of the Service": both(monitor("{ selector: { matchLabels: { app: web } } }"), service(http)),
      "a Service of a namespace that it looks into": both(
        monitor("{ selector: { matchLabels: { app: web } }, namespaceSelector: { matchNames: [other] } }"),
        service(http, "{ app: web }", "other"),
      ),
      everything: both(monitor("{ selector: {} }")),
      "a label of the pods, for a PodMonitor": both(
        monitor("{ selector: { matchLabels: { app: web } } }", "PodMonitor"),
        pod,
      ),
    },
  },
  { describe, it },
);
