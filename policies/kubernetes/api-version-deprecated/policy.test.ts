import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const text = (apiVersion: string, kind: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\n`;

testPolicy(
  policy,
  {
    reports: {
      "a version that will go, at the word": {
        files: { "manifest.yaml": text("«policy/v1beta1»", "PodDisruptionBudget") },
        settings: { kubernetesVersion: "1.24" },
        message: "deprecated since 1.21 and is gone in 1.25",
      },
      "one whose end is not known": {
        files: { "manifest.yaml": text("«admissionregistration.k8s.io/v1beta1»", "ValidatingAdmissionPolicy") },
        message: "deprecated since 1.31:",
      },
    },
    silent: {
      "a version that is gone, which is another policy's matter": text("policy/v1beta1", "PodDisruptionBudget"),
      "a version that is not deprecated yet": {
        files: { "manifest.yaml": text("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema") },
        settings: { kubernetesVersion: "1.28" },
      },
      "versions that are served": text("apps/v1", "Deployment"),
      "a custom resource": text("acme.io/v1beta1", "CronJob"),
    },
    fixes: {
      "names the replacement where nothing else changes": {
        before: {
          files: { "manifest.yaml": text("«batch/v1beta1»", "CronJob") },
          settings: { kubernetesVersion: "1.24" },
        },
        after: text("batch/v1", "CronJob"),
      },
    },
  },
  { describe, it },
);
