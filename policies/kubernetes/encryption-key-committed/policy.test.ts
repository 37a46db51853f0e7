import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a key, at the value": {
        files: {
          "manifest.yaml": `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources: [{ providers: [{ aescbc: { keys: [{ name: a, secret: «q3VzZXJ2ZXIta2V5LW9mLTMyLWJ5dGVzLWxvbmchISE=» }] } }] }]
`,
        },
        message: "A key of aescbc",
      },
    },
    silent: {
      "a stand-in": `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources: [{ providers: [{ aescbc: { keys: [{ name: a, secret: '<BASE 64 ENCODED SECRET>' }, { name: b, secret: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= }] } }] }]
`,
      "a template": `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources: [{ providers: [{ aescbc: { keys: [{ name: a, secret: '{{ .Key }}' }] } }] }]
`,
    },
  },
  { describe, it },
);
