import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A pod with lines of its spec and of its only container. */
const pod = (spec: string, container = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "a pod that asks for it, at the value": {
        files: { "manifest.yaml": pod("  hostPID: «true»\n") },
        message: 'Pod "web"',
      },
      "the template of a workload": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      hostPID: «yes»
      containers: [{ name: agent, image: agent:1 }]
`,
    },
    silent: {
      "an explicit false": pod("  hostPID: false\n"),
      "nothing, and a null": pod("  hostPID: ~\n"),
      "a value that a template fills in": pod("  hostPID: '{{ .Values.host }}'\n"),
      "a key of that name elsewhere": pod("", "      env: [{ name: hostPID, value: 'true' }]\n"),
      "a custom resource that looks like a workload":
        "apiVersion: acme.io/v1\nkind: Deployment\nspec: { template: { spec: { hostPID: true, containers: [] } } }\n",
    },
    fixes: {
      "removes it": { before: pod("  hostPID: «true»\n"), after: pod("") },
    },
  },
  { describe, it },
);
