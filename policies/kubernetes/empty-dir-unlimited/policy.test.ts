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
      "a volume without a limit, at its name": {
        files: { "manifest.yaml": spec("volumes: [{ name: «cache», emptyDir: {} }]") },
        message: 'Volume "cache" has no size limit',
      },
    },
    silent: {
      "one with a limit": spec("volumes: [{ name: cache, emptyDir: { sizeLimit: 1Gi } }]"),
      "one in memory, which is another policy's matter": spec(
        "volumes: [{ name: cache, emptyDir: { medium: Memory } }]",
      ),
      "another kind of volume": spec("volumes: [{ name: cache, configMap: { name: a } }]"),
      "a container with a limit for all it writes": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  volumes: [{ name: cache, emptyDir: {} }]
  containers: [{ name: app, image: app:1, resources: { limits: { ephemeral-storage: 1Gi } } }]
`,
    },
  },
  { describe, it },
);
