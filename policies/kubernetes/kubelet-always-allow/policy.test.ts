import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the mode, at the word": {
        files: {
          "manifest.yaml": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization: { mode: «AlwaysAllow» }
`,
        },
        message: "allows everything",
      },
    },
    silent: {
      "the other mode": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization: { mode: Webhook }
`,
      "nothing said, which another file may": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 50
`,
      "another kind": `apiVersion: acme.io/v1
kind: KubeletConfiguration
authorization:
  mode: AlwaysAllow
`,
    },
  },
  { describe, it },
);
