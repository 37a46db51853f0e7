import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Config
clusters: [{ name: a, cluster: { insecure-skip-tls-verify: «true» } }]
`,
        },
        message: "takes any server for the cluster's",
      },
    },
    silent: {
      "switched off": `apiVersion: v1
kind: Config
clusters: [{ name: a, cluster: { insecure-skip-tls-verify: false } }]
`,
      "another kind": `apiVersion: acme.io/v1
kind: Config
clusters: [{ cluster: { insecure-skip-tls-verify: true } }]
`,
    },
  },
  { describe, it },
);
