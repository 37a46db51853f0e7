import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the kind": {
        files: {
          "manifest.yaml": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: «KubeletConfiguration»
rotateCertificates: false
`,
        },
        message: "does not renew its certificate",
      },
      "the gate": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: «KubeletConfiguration»
featureGates: { RotateKubeletServerCertificate: false }
`,
    },
    silent: {
      "switched on": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: true
`,
      "nothing said, which another file may": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 50
`,
      "another kind": `apiVersion: acme.io/v1
kind: KubeletConfiguration
rotateCertificates: false
`,
    },
  },
  { describe, it },
);
