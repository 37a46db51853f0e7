import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const set = (service: string, more = ""): string => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db${more} }
spec:
  ${service}
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: db }] }
`;
const service = (spec: string, more = ""): string => `apiVersion: v1
kind: Service
metadata: { name: db${more} }
spec: { selector: { app: db }, ports: [{ port: 5432 }]${spec} }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "a Service with an address": {
        ...both(set("serviceName: «db»"), service("")),
        message: "is not headless",
        related: ["db"],
      },
      "a Service for outside": both(set("serviceName: «db»"), service(", type: LoadBalancer")),
    },
    silent: {
      "a headless Service": both(set("serviceName: db"), service(", clusterIP: None")),
      "a Service that no file holds": set("serviceName: db"),
      "no name": both(set(""), service("")),
      "a name that a template fills in": both(set("serviceName: '{{ .name }}'"), service("")),
      "an address that a template fills in": both(set("serviceName: db"), service(", clusterIP: '{{ .ip }}'")),
      "a variant with and one without": both(
        set("serviceName: db", ", namespace: a"),
        service("", ", namespace: a"),
        service(", clusterIP: None", ", namespace: a"),
      ),
    },
  },
  { describe, it },
);
