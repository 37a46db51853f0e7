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
      "a word that everybody tries, at the value": {
        files: { "manifest.yaml": container("env: [{ name: DB_PASSWORD, value: «changeme» }]") },
        message: "a stand-in for a credential in DB_PASSWORD",
      },
      "what a reader should put there": container("env: [{ name: API_TOKEN, value: «your-api-token-here» }]"),
      "a password in an address": container("env: [{ name: DATABASE_URL, value: «postgres://shop:password@db/shop» }]"),
    },
    silent: {
      "a Secret": container("env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }]"),
      "a value that looks chosen, which is another policy's matter": container(
        "env: [{ name: DB_PASSWORD, value: hT7vq2Lx9 }]",
      ),
      "a name that says nothing of a credential": container("env: [{ name: DB_USER, value: admin }]"),
      "an empty value": container("env: [{ name: DB_PASSWORD, value: '' }]"),
      "a value that a template fills in": container("env: [{ name: DB_PASSWORD, value: '{{ .Values.password }}' }]"),
      "a path": container("env: [{ name: DB_PASSWORD_FILE, value: /run/secrets/db }]"),
    },
  },
  { describe, it },
);
