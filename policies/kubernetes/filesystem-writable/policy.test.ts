import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A workload with lines of its only container. */
const container = (lines: string, name = "app"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  template:
    spec:
      containers:
        - name: ${name}
          image: app:1
${lines.replaceAll(/^(?=.)/gm, "          ")}
`;

testPolicy(
  policy,
  {
    reports: {
      "nothing said, at the name": {
        files: { "manifest.yaml": container("", "«app»") },
        message: 'Container "app" can write to its root file system',
      },
      "false, at the word": container("securityContext: { readOnlyRootFilesystem: «false» }"),
      "a setting of the pod, where it does not exist": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { readOnlyRootFilesystem: true }
  containers: [{ name: «app», image: app:1 }]
`,
    },
    silent: {
      true: container("securityContext: { readOnlyRootFilesystem: true }"),
      "a security context that a template fills in": container("securityContext: '{{ .Values.context }}'"),
      "a Windows pod": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  os: { name: windows }
  containers: [{ name: app, image: app:1 }]
`,
      "a patch, whose containers have no image": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: app }]
`,
    },
    fixes: {
      "adds it to what is there": {
        before: container(
          `securityContext:
  runAsUser: 1000 # the shop`,
          "«app»",
        ),
        after: container(`securityContext:
  runAsUser: 1000 # the shop
  readOnlyRootFilesystem: true`),
      },
      "adds it in flow style": {
        before: container("securityContext: { runAsUser: 1000 }", "«app»"),
        after: container("securityContext: { runAsUser: 1000, readOnlyRootFilesystem: true }"),
      },
      "turns a false into true and keeps the comment": {
        before: container(`securityContext:
  readOnlyRootFilesystem: «false» # for now`),
        after: container(`securityContext:
  readOnlyRootFilesystem: true # for now`),
      },
    },
  },
  { describe, it },
);
