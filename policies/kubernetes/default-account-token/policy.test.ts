import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "nothing said, at the name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ServiceAccount
metadata: { name: «default» }
`,
        },
        message: 'ServiceAccount "default" lets pods',
      },
      "true, at the word": `apiVersion: v1
kind: ServiceAccount
metadata: { name: default }
automountServiceAccountToken: «true»
`,
    },
    silent: {
      false: `apiVersion: v1
kind: ServiceAccount
metadata: { name: default }
automountServiceAccountToken: false
`,
      "another account": `apiVersion: v1
kind: ServiceAccount
metadata: { name: web }
`,
    },
    fixes: {
      "adds the line": {
        before: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: «default» # everybody's
`,
        after: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default # everybody's
automountServiceAccountToken: false
`,
      },
    },
  },
  { describe, it },
);
