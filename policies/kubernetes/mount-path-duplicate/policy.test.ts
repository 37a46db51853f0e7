import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

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
      "the second one, at the path": {
        files: {
          "manifest.yaml": container("volumeMounts: [{ name: a, mountPath: /data }, { name: b, mountPath: «/data» }]"),
        },
        message: "mounts two volumes at /data",
        related: ["/data"],
      },
    },
    silent: {
      "one below the other": container(
        "volumeMounts: [{ name: a, mountPath: /data }, { name: a, mountPath: /data/b }]",
      ),
      "one volume twice": container("volumeMounts: [{ name: a, mountPath: /a }, { name: a, mountPath: /b }]"),
      "paths that a template fills in": container(
        "volumeMounts: [{ name: a, mountPath: '{{ .p }}' }, { name: b, mountPath: '{{ .p }}' }]",
      ),
    },
  },
  { describe, it },
);
