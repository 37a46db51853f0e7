import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "every address": {
        files: {
          "manifest.yaml": `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
metricsBindAddress: «0.0.0.0:10249»
`,
        },
        message: "on every address",
      },
    },
    silent: {
      "the machine itself": `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
metricsBindAddress: 127.0.0.1:10249
`,
    },
  },
  { describe, it },
);
