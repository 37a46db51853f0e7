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
      "each address": {
        files: { "manifest.yaml": spec("hostAliases: [{ ip: «10.1.2.3», hostnames: [db] }]") },
        message: "has names of its own for 10.1.2.3",
      },
    },
    silent: {
      "an empty list": spec("hostAliases: []"),
      "aliases that a template fills in": spec("hostAliases: '{{ .Values.aliases }}'"),
    },
  },
  { describe, it },
);
