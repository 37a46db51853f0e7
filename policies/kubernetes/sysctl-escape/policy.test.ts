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
      "a second parameter, at the value": {
        files: {
          "manifest.yaml": spec(
            "securityContext: { sysctls: [{ name: kernel.shm_rmid_forced, value: «'1+kernel.core_pattern=|/tmp/x'» }] }",
          ),
        },
        message: "CVE-2022-0811",
      },
    },
    silent: {
      "plain values": spec("securityContext: { sysctls: [{ name: net.ipv4.ping_group_range, value: '0 65535' }] }"),
      "a value that a template fills in": spec("securityContext: { sysctls: [{ name: a, value: '{{ .Values.v }}' }] }"),
    },
  },
  { describe, it },
);
