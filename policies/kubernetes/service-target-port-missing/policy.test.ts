import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const service = (targetPort: string, selector = "{ app: web }"): string => `apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: ${selector}
  ports:
    - { port: 80, targetPort: ${targetPort} }
`;
const web = (ports: string, labels = "{ app: web, tier: front }", more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${more} }
spec:
  template:
    metadata: { labels: ${labels} }
    spec:
      containers:
        - { name: app, image: web, ports: ${ports} }
`;
const http = "[{ name: http, containerPort: 8080 }]";

testPolicy(
  policy,
  {
    reports: {
      "a name that the pods of the file lack": {
        files: { "app.yaml": `${service("«htpp»")}---\n${web(http)}` },
        message: 'Service "web" leads to the port "htpp"',
        related: ["web"],
      },
      "pods in another file of the folder": {
        files: { "k8s/service.yaml": service("«metrics»"), "k8s/web.yaml": web(http) },
      },
      "pods of the same namespace in another folder": {
        files: {
          "a/service.yaml": service("«metrics»").replace("name: web", "name: web, namespace: shop"),
          "b/web.yaml": web(http, undefined, ", namespace: shop"),
        },
      },
      "files that a kustomization takes in": {
        files: {
          "kustomization.yaml": "resources: [service/service.yaml, web/web.yaml]\n",
          "service/service.yaml": service("«metrics»"),
          "web/web.yaml": web(http),
        },
      },
      "labels that a kustomization gives to both": {
        files: {
          "kustomization.yaml": "commonLabels: { app: x }\nresources: [service.yaml, web.yaml]\n",
          "service.yaml": service("«metrics»"),
          "web.yaml": web(http, "{ tier: front }"),
        },
      },
      "pods without ports": { files: { "app.yaml": `${service("«http»")}---\n${web("[]")}` } },
      "pods of an init container that keeps running": {
        files: {
          "app.yaml": `${service("«http»")}---\n${web("[]").replace("containers:", "initContainers:\n        - { name: proxy, image: proxy, restartPolicy: Always, ports: [{ name: admin, containerPort: 1 }] }\n      containers:")}`,
        },
      },
    },
    silent: {
      "a name that the pods have": { files: { "app.yaml": `${service("http")}---\n${web(http)}` } },
      "a number, which pods need not declare": { files: { "app.yaml": `${service("9090")}---\n${web(http)}` } },
      "a number in quotes": { files: { "app.yaml": `${service("'9090'")}---\n${web(http)}` } },
      "a name that one of the selected pods has": {
        files: { "app.yaml": `${service("http")}---\n${web(http)}---\n${web("[]", "{ app: web }", "2")}` },
      },
      "pods that it does not select": {
        files: { "app.yaml": `${service("http", "{ app: api }")}---\n${web("[]")}` },
      },
      "pods of another namespace": {
        files: {
          "app.yaml": `${service("http").replace("name: web", "name: web, namespace: a")}---\n${web("[]", undefined, ", namespace: b")}`,
        },
      },
      "pods of another folder, whose namespace is not known": {
        files: { "a/service.yaml": service("http"), "b/web.yaml": web("[]") },
      },
      "a port that a template names": { files: { "app.yaml": `${service("'{{ .port }}'")}---\n${web(http)}` } },
      "a label that a template fills in": {
        files: { "app.yaml": `${service("http")}---\n${web("[]", "{ app: '{{ .name }}' }")}` },
      },
      "ports that a template fills in": {
        files: { "app.yaml": `${service("http")}---\n${web("'{{ .ports }}'")}` },
      },
      "pods that a patch of a kustomization changes": {
        files: {
          "kustomization.yaml": "resources: [app.yaml]\npatches: [{ path: port.yaml }]\n",
          "port.yaml": web("[{ name: metrics, containerPort: 9090 }]", "{}"),
          "app.yaml": `${service("metrics")}---\n${web(http)}`,
        },
      },
      "pods whose kind an inline patch changes": {
        files: {
          "kustomization.yaml":
            "resources: [app.yaml]\npatches:\n  - target: { kind: Deployment }\n    patch: '[{ op: add, path: /x, value: 1 }]'\n",
          "app.yaml": `${service("http")}---\n${web("[]")}`,
        },
      },
    },
  },
  { describe, it },
);
