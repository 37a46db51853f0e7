import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "identity first, at the key": {
        files: {
          "manifest.yaml": `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources: [{ resources: [secrets], providers: [{ «identity»: {} }, { aesgcm: {} }] }]
`,
        },
        message: "this one is identity",
      },
    },
    silent: {
      "identity last": `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources: [{ resources: [secrets], providers: [{ kms: { name: a } }, { identity: {} }] }]
`,
      "another kind": `apiVersion: acme.io/v1
kind: EncryptionConfiguration
resources: [{ providers: [{ identity: {} }] }]
`,
    },
  },
  { describe, it },
);
