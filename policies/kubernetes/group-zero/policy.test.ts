import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its pod's spec. */
const spec = (lines: string, name = "web"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: {}
  template:
    spec:
${lines.replaceAll(/^(?=.)/gm, "      ")}
      containers: [{ name: app, image: app:1 }]
`;

testPolicy(
  policy,
  {
    reports: {
      "the pod's group, at the number": {
        files: { "manifest.yaml": spec("securityContext: { runAsGroup: «0» }") },
        message: 'Processes of pod "web" belong to the group 0',
      },
      "a group of its volumes, and one more": spec("securityContext: { supplementalGroups: [«0», 5], fsGroup: «0» }"),
      "a container's": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: app, image: app:1, securityContext: { runAsGroup: «0» } }]
`,
    },
    silent: {
      "other groups": spec("securityContext: { runAsGroup: 1000, fsGroup: 2000, supplementalGroups: [3000] }"),
      "a user namespace": spec(`hostUsers: false
securityContext: { fsGroup: 0 }`),
      "a number that a template fills in": spec("securityContext: { runAsGroup: '{{ .Values.gid }}' }"),
      "a Windows pod": spec(`os: { name: windows }
securityContext: { runAsGroup: 0 }`),
    },
  },
  { describe, it },
);
