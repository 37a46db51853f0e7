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
      "a port that the Service lacks": {
        ...both(
          monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ port: «metrics» }] }"),
          service(http),
        ),
        message: 'asks for metrics at the port "metrics"',
        related: ["web"],
      },
      "a port that the pods lack": both(
        monitor(
          "{ selector: { matchLabels: { app: web } }, podMetricsEndpoints: [{ port: «metrics» }] }",
          "PodMonitor",
        ),
        pod,
      ),
      "a Service of another namespace that it looks into": both(
        monitor(
          "{ selector: { matchLabels: { app: web } }, namespaceSelector: { any: true }, endpoints: [{ port: «metrics» }] }",
        ),
        service(http, "{ app: web }", "other"),
      ),
      "a Service of the kustomization": {
        files: {
          "kustomization.yaml": "resources: [monitoring/web.yaml, web/web.yaml]\n",
          "monitoring/web.yaml": monitor(
            "{ selector: { matchLabels: { app: web } }, endpoints: [{ port: «metrics» }] }",
          ),
          "web/web.yaml": service(http),
        },
      },
    },
    silent: {
      "a port of the Service": both(
        monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ port: http }] }"),
        service(http),
      ),
      "a port of the pods": both(
        monitor("{ selector: { matchLabels: { app: web } }, podMetricsEndpoints: [{ port: http }] }", "PodMonitor"),
        pod,
      ),
      "a port of one of two Services": both(
        monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ port: metrics }] }"),
        service(http),
        service("[{ name: metrics, port: 1 }]").replace("name: web,", "name: metrics,"),
      ),
      "a Service of another namespace": both(
        monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ port: metrics }] }"),
        service(http, "{ app: web }", "other"),
      ),
      "no Service": both(
        monitor("{ selector: { matchLabels: { app: api } }, endpoints: [{ port: metrics }] }"),
        service(http),
      ),
      "a Service kept elsewhere, beside which an operator may make another": {
        files: {
          "monitoring/web.yaml": monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ port: metrics }] }"),
          "web.yaml": service(http),
        },
      },
      "a port by its number": both(
        monitor("{ selector: { matchLabels: { app: web } }, endpoints: [{ targetPort: 9090 }] }"),
        service(http),
      ),
    },
  },
  { describe, it },
);
