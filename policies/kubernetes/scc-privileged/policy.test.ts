import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the setting, at the word": {
        files: {
          "manifest.yaml": `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata: { name: a }
allowPrivilegedContainer: «true»
`,
        },
        message: 'SecurityContextConstraints "a" lets',
      },
    },
    silent: {
      "switched off": `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata: { name: a }
allowPrivilegedContainer: false
`,
      "another kind": `apiVersion: acme.io/v1
kind: SecurityContextConstraints
allowPrivilegedContainer: true
`,
    },
  },
  { describe, it },
);
