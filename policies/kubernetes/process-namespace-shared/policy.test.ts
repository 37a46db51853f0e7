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
      "the setting, at the word": {
        files: { "manifest.yaml": spec("shareProcessNamespace: «true»") },
        message: 'Containers of pod "web" see',
      },
    },
    silent: {
      false: spec("shareProcessNamespace: false"),
      "nothing said": spec("dnsPolicy: Default"),
      "a word that a template fills in": spec("shareProcessNamespace: '{{ .Values.s }}'"),
    },
  },
  { describe, it },
);
