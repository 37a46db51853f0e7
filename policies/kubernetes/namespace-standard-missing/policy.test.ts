import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no label, at the name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Namespace
metadata: { name: «shop» }
`,
        },
        message: 'Namespace "shop" enforces no Pod Security Standard',
      },
      "a label that only warns": `apiVersion: v1
kind: Namespace
metadata: { name: «shop», labels: { pod-security.kubernetes.io/warn: restricted } }
`,
    },
    silent: {
      "a label": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
`,
      "a level that is another policy's matter": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: privileged } }
`,
      "labels that a template fills in": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: '{{ .Values.labels }}' }
`,
      "a namespace of the system": `apiVersion: v1
kind: Namespace
metadata: { name: kube-system }
`,
    },
  },
  { describe, it },
);
