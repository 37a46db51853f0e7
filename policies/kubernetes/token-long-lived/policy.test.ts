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
      "a month, at the number": {
        files: {
          "manifest.yaml": spec(
            "volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: «2592000» } }] } }]",
          ),
        },
        message: "lives 2592000 seconds",
      },
    },
    silent: {
      "an hour": spec(
        "volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: 3600 } }] } }]",
      ),
      "nothing said": spec("volumes: [{ name: t, projected: { sources: [{ serviceAccountToken: { path: t } }] } }]"),
    },
  },
  { describe, it },
);
