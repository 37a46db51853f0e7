import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the option, at the word": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: 'kubernetesui/dashboard:v2.7.0', args: [--auto-generate-certificates, «--enable-skip-login»] }] }
`,
        },
        message: "with --enable-skip-login",
      },
    },
    silent: {
      "switched off": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: 'kubernetesui/dashboard:v2.7.0', args: [--enable-skip-login=false] }] }
`,
      "another program": `apiVersion: v1
kind: Pod
metadata: { name: d }
spec: { containers: [{ name: d, image: 'acme/app:1', args: [--enable-skip-login] }] }
`,
    },
  },
  { describe, it },
);
