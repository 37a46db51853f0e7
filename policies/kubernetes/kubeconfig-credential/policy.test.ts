import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a token, at the value": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { token: «hT7vq2Lx9kPz4w» } }]
`,
        },
        message: "holds a token",
      },
      "a private key": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { client-certificate-data: TUlJQg==, client-key-data: «TUlJQ2tUaHQ3dnEyTHg5» } }]
`,
    },
    silent: {
      "a path": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { tokenFile: /run/token, client-key: ci.key } }]
`,
      "a stand-in": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { token: your-token-here, client-key-data: REDACTED } }]
`,
      "a template": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { token: '{{ .Token }}', password: '\${PASSWORD}' } }]
`,
      "a program that fetches it": `apiVersion: v1
kind: Config
users: [{ name: ci, user: { exec: { command: aws } } }]
`,
      "another kind": `apiVersion: acme.io/v1
kind: Config
users: [{ name: ci, user: { token: hT7vq2Lx9kPz4w } }]
`,
    },
  },
  { describe, it },
);
