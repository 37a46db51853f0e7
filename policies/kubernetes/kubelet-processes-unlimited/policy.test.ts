import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no limit, at the number": {
        files: {
          "manifest.yaml": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
podPidsLimit: «-1»
`,
        },
        message: "until the node has no numbers left",
      },
    },
    silent: {
      "a limit": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
podPidsLimit: 1024
`,
      "nothing said, which another file may": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 50
`,
      "another kind": `apiVersion: acme.io/v1
kind: KubeletConfiguration
podPidsLimit: -1
`,
    },
  },
  { describe, it },
);
