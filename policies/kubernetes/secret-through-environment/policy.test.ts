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
      "a key, at the Secret's name": {
        files: {
          "manifest.yaml": container(
            "env: [{ name: A, value: b }, { name: P, valueFrom: { secretKeyRef: { name: «db», key: p } } }]",
          ),
        },
        message: "gets the Secret db through variables",
      },
      "a whole Secret": container("envFrom: [{ configMapRef: { name: a } }, { secretRef: { name: «db» } }]"),
    },
    silent: {
      "a ConfigMap": container(`env: [{ name: A, valueFrom: { configMapKeyRef: { name: a, key: b } } }]
envFrom: [{ configMapRef: { name: a } }]`),
      "a mounted Secret": container("volumeMounts: [{ name: db, mountPath: /db }]"),
    },
  },
  { describe, it },
);
