import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const ingress = (name: string, path: string, more = "", spec = ""): string => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}${more} }
spec:
  ${spec}
  rules:
    - host: shop.example
      http:
        paths:
          - { path: ${path}, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "the same path of the same host": {
        ...both(ingress("old", "«/»"), ingress("new", "«/»")),
        message: "both claim shop.example/",
        related: ["new", "old"],
      },
      "two files of one namespace": {
        files: {
          "a/ingress.yaml": ingress("old", "«/api»", ", namespace: shop"),
          "b/ingress.yaml": ingress("new", "«/api»", ", namespace: shop"),
        },
      },
    },
    silent: {
      "another path": both(ingress("old", "/a"), ingress("new", "/b")),
      "another host": both(ingress("old", "/"), ingress("new", "/").replace("shop.example", "new.example")),
      "a host that is filled in before": both(
        ingress("old", "/").replace("shop.example", "__HOST__"),
        ingress("new", "/").replace("shop.example", "__HOST__"),
      ),
      "another class": both(
        ingress("old", "/", "", "ingressClassName: inner"),
        ingress("new", "/", "", "ingressClassName: outer"),
      ),
      "a canary": both(
        ingress("old", "/"),
        ingress("new", "/", ", annotations: { nginx.ingress.kubernetes.io/canary: 'true' }"),
      ),
      "another namespace": both(ingress("old", "/", ", namespace: a"), ingress("new", "/", ", namespace: b")),
      "alternatives in two files of a folder": {
        files: { "a.yaml": ingress("old", "/"), "b.yaml": ingress("new", "/") },
      },
      "unrelated files that share the default namespace": {
        files: {
          "a/i.yaml": ingress("old", "/", ", namespace: default"),
          "b/i.yaml": ingress("new", "/", ", namespace: default"),
        },
      },
      "variants in two folders": { files: { "a/i.yaml": ingress("old", "/"), "b/i.yaml": ingress("new", "/") } },
      "the same Ingress and its patch": {
        files: {
          "kustomization.yaml": "resources: [i.yaml]\npatches: [{ path: patch.yaml }]\n",
          "i.yaml": ingress("web", "/"),
          "patch.yaml": ingress("web", "/"),
        },
      },
      "a host that a template fills in": both(
        ingress("old", "/").replace("shop.example", "'{{ .host }}'"),
        ingress("new", "/").replace("shop.example", "'{{ .host }}'"),
      ),
      "no host": both(
        ingress("old", "/").replace("host: shop.example", "host: ''"),
        ingress("new", "/").replace("host: shop.example", "host: ''"),
      ),
    },
  },
  { describe, it },
);
