import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A Deployment with lines of its pod's spec and of its only container. */
const deployment = (spec: string, container = ""): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
${spec}      containers:
        - name: app
          image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "a field that is younger than the cluster, at the key": {
        files: { "manifest.yaml": deployment("      «hostUsers»: false\n") },
        settings: { kubernetesVersion: "1.24" },
        message: "spec.template.spec.hostUsers is a field only since Kubernetes 1.25",
      },
      "a field that is gone": {
        files: { "manifest.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, «clusterName»: x }\n" },
        message: "up to Kubernetes 1.24 only",
      },
      "one that came and went": {
        files: { "manifest.yaml": deployment("      «workloadRef»: { name: w }\n") },
        message: "in Kubernetes 1.35 only",
      },
    },
    silent: {
      "a field of the cluster's version": {
        files: { "manifest.yaml": deployment("      hostUsers: false\n") },
        settings: { kubernetesVersion: "1.25" },
      },
      "a version that is newer than all that are known": {
        files: { "manifest.yaml": deployment("      hostUsers: false\n") },
        settings: { kubernetesVersion: "1.99" },
      },
      "a field that no version knows": deployment("      hostUsrs: false\n"),
    },
  },
  { describe, it },
);
