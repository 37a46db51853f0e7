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
        files: { "manifest.yaml": pod("  hostIPC: «true»\n") },
        message: 'Pod "web"',
      },
      "the template of a workload": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      hostIPC: «yes»
      containers: [{ name: agent, image: agent:1 }]
`,
    },
    silent: {
      "an explicit false": pod("  hostIPC: false\n"),
      "nothing, and a null": pod("  hostIPC: ~\n"),
      "a value that a template fills in": pod("  hostIPC: '{{ .Values.host }}'\n"),
      "a key of that name elsewhere": pod("", "      env: [{ name: hostIPC, value: 'true' }]\n"),
      "a custom resource that looks like a workload":
        "apiVersion: acme.io/v1\nkind: Deployment\nspec: { template: { spec: { hostIPC: true, containers: [] } } }\n",
    },
    fixes: {
      "removes it": { before: pod("  hostIPC: «true»\n"), after: pod("") },
    },
  },
  { describe, it },
);
