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
      "nothing said, at the name": {
        files: { "manifest.yaml": spec("dnsPolicy: Default", "«web»") },
        message: "address of every Service",
      },
      true: spec("enableServiceLinks: «true»"),
    },
    silent: {
      false: spec("enableServiceLinks: false"),
      "a word that a template fills in": spec("enableServiceLinks: '{{ .Values.s }}'"),
      "a patch, whose containers have no image": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  dnsPolicy: Default
  containers: [{ name: app }]
`,
    },
  },
  { describe, it },
);
