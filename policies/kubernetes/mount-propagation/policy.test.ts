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
      "the word": {
        files: {
          "manifest.yaml": container("volumeMounts: [{ name: a, mountPath: /a, mountPropagation: «Bidirectional» }]"),
        },
        message: 'What container "app" mounts',
      },
    },
    silent: {
      "the other direction": container("volumeMounts: [{ name: a, mountPath: /a, mountPropagation: HostToContainer }]"),
      "nothing said": container("volumeMounts: [{ name: a, mountPath: /a }]"),
    },
  },
  { describe, it },
);
