import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a misspelt kind, at the word": {
        files: { "manifest.yaml": "apiVersion: apps/v1\nkind: «Deploymnet»\nmetadata: { name: a }\n" },
        message:
          'apps/v1 has no kind "Deploymnet" (perhaps "Deployment" is meant), so the API server refuses the object.',
      },
      "a kind of another group": {
        files: { "manifest.yaml": "apiVersion: v1\nkind: «Deployment»\nmetadata: { name: a }\n" },
        message: "(it is one of apps/v1)",
      },
      "a kind that is gone": "apiVersion: policy/v1\nkind: «PodSecurityPolicy»\nmetadata: { name: a }\n",
      "a kind that is younger than the cluster": {
        files: {
          "manifest.yaml":
            "apiVersion: admissionregistration.k8s.io/v1\nkind: «ValidatingAdmissionPolicy»\nmetadata: { name: a }\n",
        },
        settings: { kubernetesVersion: "1.29" },
        message: "only since Kubernetes 1.30",
      },
      "an early version that is gone": {
        files: {
          "manifest.yaml":
            "apiVersion: admissionregistration.k8s.io/v1alpha1\nkind: «ValidatingAdmissionPolicy»\nmetadata: { name: a }\n",
        },
        message: "in Kubernetes 1.26 to 1.31 only",
      },
    },
    silent: {
      "kinds that are served": "apiVersion: v1\nkind: Pod\n---\napiVersion: batch/v1\nkind: CronJob\n",
      "a list": "apiVersion: v1\nkind: List\nitems: []\n---\napiVersion: v1\nkind: PodList\nitems: []\n",
      "kinds of other programs": "apiVersion: v1\nkind: Config\n---\napiVersion: v1\nkind: Template\nobjects: []\n",
      "custom resources": "apiVersion: apps.acme.io/v1\nkind: Deploymnet\n",
      "versions whose removal another policy reports": "apiVersion: batch/v1beta1\nkind: CronJob\n",
      "a kind that a template fills in": "apiVersion: apps/v1\nkind: '{{ .Values.kind }}'\n",
    },
  },
  { describe, it },
);
