import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a suite, at the word": {
        files: {
          "manifest.yaml": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
tlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, «TLS_ECDHE_RSA_WITH_RC4_128_SHA», «TLS_RSA_WITH_AES_128_GCM_SHA256»]
`,
        },
        message: "which is known to be weak",
      },
    },
    silent: {
      "good ones": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
tlsCipherSuites: [TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256]
`,
      "nothing said, which another file may": `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
maxPods: 50
`,
      "another kind": `apiVersion: acme.io/v1
kind: KubeletConfiguration
tlsCipherSuites: [TLS_RSA_WITH_AES_128_CBC_SHA]
`,
    },
  },
  { describe, it },
);
