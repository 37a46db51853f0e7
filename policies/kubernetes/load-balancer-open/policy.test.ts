import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "no ranges, at the type": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: «LoadBalancer» }
`,
        },
        message: 'Service "web" gets a load balancer',
      },
      "a range of everything": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer, loadBalancerSourceRanges: [«0.0.0.0/0»] }
`,
      "everything of the newer protocol": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer, loadBalancerSourceRanges: [203.0.113.0/24, «'::/0'»] }
`,
    },
    silent: {
      ranges: `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer, loadBalancerSourceRanges: [203.0.113.0/24] }
`,
      "an internal one": `apiVersion: v1
kind: Service
metadata: { name: web, annotations: { networking.gke.io/load-balancer-type: Internal, service.beta.kubernetes.io/aws-load-balancer-internal: 'true' } }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer }
`,
      "ranges in an annotation": `apiVersion: v1
kind: Service
metadata: { name: web, annotations: { service.beta.kubernetes.io/load-balancer-source-ranges: 203.0.113.0/24 } }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer }
`,
      "a class that somebody else serves": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer, loadBalancerClass: tailscale }
`,
      "ranges that a template fills in": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: LoadBalancer, loadBalancerSourceRanges: '{{ .Values.ranges }}' }
`,
      "another type": `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }], type: ClusterIP }
`,
      "another kind": `apiVersion: acme.io/v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer }
`,
    },
  },
  { describe, it },
);
