import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const text = (apiVersion: string, kind: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\n`;

testPolicy(
  policy,
  {
    reports: {
      "a version that is gone, at the word": {
        files: { "manifest.yaml": text("«extensions/v1beta1»", "Deployment") },
        message: "since 1.16, so the API server refuses the object; apps/v1 takes its place.",
      },
      "one without a replacement": {
        files: { "manifest.yaml": text("«policy/v1beta1»", "PodSecurityPolicy") },
        message: "nothing takes its place",
      },
      "one that is gone in the cluster's version": {
        files: { "manifest.yaml": text("«batch/v1beta1»", "CronJob") },
        settings: { kubernetesVersion: "1.25" },
      },
    },
    silent: {
      "one that is still served in the cluster's version": {
        files: { "manifest.yaml": text("batch/v1beta1", "CronJob") },
        settings: { kubernetesVersion: "1.24" },
      },
      "versions that are served": text("apps/v1", "Deployment"),
      "a version of a kind that is served": text("networking.k8s.io/v1beta1", "ServiceCIDR"),
      "a custom resource": text("acme.io/v1beta1", "Ingress"),
      "a version that a template fills in": text("'{{ include \"apiVersion\" . }}'", "Ingress"),
    },
    fixes: {
      "names the replacement where nothing else changes": {
        before: text("«rbac.authorization.k8s.io/v1beta1»", "Role"),
        after: text("rbac.authorization.k8s.io/v1", "Role"),
      },
    },
  },
  { describe, it },
);
