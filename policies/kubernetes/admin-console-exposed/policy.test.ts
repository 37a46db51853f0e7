import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [{ name: app, image: ${image} }] }\n`;
const service = (type: string, app = "web"): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: out }\nspec: { type: ${type}, selector: { app: ${app} }, ports: [{ port: 80 }] }\n`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "behind a load balancer": {
        ...both(pod("«phpmyadmin:5»"), service("LoadBalancer")),
        message: 'runs phpMyAdmin, and the Service "out" opens it',
        related: ["out"],
      },
      "on every node": both(pod("«kubernetesui/dashboard:v2.7.0»"), service("NodePort")),
    },
    silent: {
      "inside the cluster": both(pod("phpmyadmin:5"), service("ClusterIP")),
      "a type that a template fills in": both(pod("phpmyadmin:5"), service("'{{ .type }}'")),
      "another image": both(pod("nginx:1.29"), service("LoadBalancer")),
      "a Service for other pods": both(pod("phpmyadmin:5"), service("LoadBalancer", "api")),
      "an image that a template fills in": both(pod("'{{ .image }}'"), service("LoadBalancer")),
    },
  },
  { describe, it },
);
