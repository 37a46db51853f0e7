import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a level that is none": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: «resticted» } }
`,
        },
        message: 'has "resticted" where a level',
      },
      "a version without its letter": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/warn-version: «'1.33'» } }
`,
        },
        message: "where a version",
      },
    },
    silent: {
      "levels and versions": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.33, pod-security.kubernetes.io/warn-version: latest } }
`,
      "a level that a template fills in": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: '{{ .Values.level }}' } }
`,
      "other labels": `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security: strict } }
`,
    },
  },
  { describe, it },
);
