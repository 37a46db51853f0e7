import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a Secret, at the list": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ServiceAccount
metadata: { name: ci }
secrets: [{ name: «ci-token» }]
`,
        },
        message: 'ServiceAccount "ci" lists Secrets',
      },
    },
    silent: {
      "Secrets for pulling images": `apiVersion: v1
kind: ServiceAccount
metadata: { name: ci }
imagePullSecrets: [{ name: registry }]
`,
      "an empty list": `apiVersion: v1
kind: ServiceAccount
metadata: { name: ci }
secrets: []
`,
    },
  },
  { describe, it },
);
