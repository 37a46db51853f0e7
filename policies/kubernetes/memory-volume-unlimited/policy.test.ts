import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a volume in memory, at its name": {
        files: {
          "manifest.yaml": spec(
            "volumes: [{ name: a, emptyDir: {} }, { name: «cache», emptyDir: { medium: Memory } }]",
          ),
        },
        message: 'Volume "cache" lies in memory',
      },
    },
    silent: {
      "one with a limit": spec("volumes: [{ name: cache, emptyDir: { medium: Memory, sizeLimit: 1Gi } }]"),
      "one on the disk": spec("volumes: [{ name: cache, emptyDir: {} }]"),
      "one of huge pages": spec("volumes: [{ name: cache, emptyDir: { medium: HugePages } }]"),
      "a volume that a template fills in": spec("volumes: [{ name: cache, emptyDir: '{{ .Values.cache }}' }]"),
    },
  },
  { describe, it },
);
