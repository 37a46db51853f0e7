import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "an entry without a slash": {
        files: {
          "manifest.yaml": `apiVersion: constraints.gatekeeper.sh/v1beta1
kind: K8sAllowedRepos
metadata: { name: a }
spec: { parameters: { repos: [a.example/, «b.example»] } }
`,
        },
        message: 'begins with "b.example"',
      },
    },
    silent: {
      "a slash": `apiVersion: constraints.gatekeeper.sh/v1beta1
kind: K8sAllowedRepos
metadata: { name: a }
spec: { parameters: { repos: [a.example/, b.example/shop/] } }
`,
      "another constraint": `apiVersion: constraints.gatekeeper.sh/v1beta1
kind: K8sOther
metadata: { name: a }
spec: { parameters: { repos: [a] } }
`,
    },
  },
  { describe, it },
);
