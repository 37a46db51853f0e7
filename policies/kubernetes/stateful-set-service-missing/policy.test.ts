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
      "a Service that no file holds": {
        ...both(set("serviceName: «database»"), service(", clusterIP: None")),
        message: 'the Service "database"',
      },
      "one of another namespace": both(
        set("serviceName: «db»", ", namespace: a"),
        service(", clusterIP: None", ", namespace: b"),
      ),
    },
    silent: {
      "a Service of the files": both(set("serviceName: db"), service(", clusterIP: None")),
      "no name: nobody calls the pods": both(set(""), service("")),
      "an empty name": both(set('serviceName: ""'), service("")),
      "a name that a template fills in": set("serviceName: '{{ .name }}'"),
      "a Service that a template names": both(
        set("serviceName: db"),
        service("").replace("name: db", "name: '{{ x }}'"),
      ),
      "another kind": set("serviceName: none").replace("StatefulSet", "Deployment"),
    },
  },
  { describe, it },
);
