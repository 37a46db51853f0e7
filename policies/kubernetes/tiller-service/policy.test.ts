import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "the usual name": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Service
metadata: { name: «tiller-deploy» }
spec: { selector: { app: helm } }
`,
        },
        message: "leads to Tiller of Helm 2",
      },
      "the usual selector": `apiVersion: v1
kind: Service
metadata: { name: «helm» }
spec: { selector: { app: helm, name: tiller } }
`,
    },
    silent: {
      "another Service": `apiVersion: v1
kind: Service
metadata: { name: tiller }
spec: { selector: { app: tiller-game } }
`,
      "another kind": `apiVersion: v1
kind: ConfigMap
metadata: { name: tiller-deploy }
`,
    },
  },
  { describe, it },
);
