import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the word": {
        files: {
          "manifest.yaml": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: «false»
`,
        },
        message: "changes settings of the kernel",
      },
    },
    silent: {
      "switched on": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: true
`,
      "nothing said, which another file may": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 50
`,
      "another kind": `apiVersion: acme.io/v1
kind: KubeletConfiguration
protectKernelDefaults: false
`,
    },
  },
  { describe, it },
);
