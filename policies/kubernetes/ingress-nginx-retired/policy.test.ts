import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the controller, at the image": {
        files: {
          "manifest.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: i }
spec: { selector: {}, template: { spec: { containers: [{ name: controller, image: «registry.k8s.io/ingress-nginx/controller:v1.12.1@sha256:0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a» }] } } }
`,
        },
        message: 'Container "controller" runs ingress-nginx',
      },
    },
    silent: {
      "another part of the project": `apiVersion: v1
kind: Pod
metadata: { name: i }
spec: { containers: [{ name: c, image: 'registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.5.2' }] }
`,
      "the controller of NGINX itself": `apiVersion: v1
kind: Pod
metadata: { name: i }
spec: { containers: [{ name: c, image: 'nginx/nginx-ingress:5.0' }] }
`,
    },
  },
  { describe, it },
);
