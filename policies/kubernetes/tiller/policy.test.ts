import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the image": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: t }
spec: { containers: [{ name: tiller, image: «gcr.io/kubernetes-helm/tiller:v2.16.1» }] }
`,
        },
        message: 'Container "tiller" runs Tiller',
      },
    },
    silent: {
      "another image": `apiVersion: v1
kind: Pod
metadata: { name: t }
spec: { containers: [{ name: tiller, image: acme/tiller-exporter:1 }] }
`,
    },
  },
  { describe, it },
);
