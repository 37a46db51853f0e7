import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a password, at the value": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { DB_PASSWORD: «hT7vq2Lx9» }
`,
        },
        message: "holds a credential under DB_PASSWORD",
      },
      "a password in an address": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { DATABASE_URL: «postgres://shop:hT7vq2Lx9@db.internal/shop» }
`,
      "a token in a file": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { app.ini: «"[git]\\ntoken = ghp_Ab3dEf6hIj9lMn2pQr5tUv8xYz1bC4eF7gH0\\n"» }
`,
        },
        message: "a GitHub token under app.ini",
      },
    },
    silent: {
      "ordinary settings": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { DB_HOST: db.internal, SECRET_NAME: db, TOKEN_URL: 'https://login.example.com/token' }
`,
      "a stand-in": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { DB_PASSWORD: changeme }
`,
      "a reference": `apiVersion: v1
kind: ConfigMap
metadata: { name: shop }
data: { DB_PASSWORD: '$(PASSWORD)', conf: 'password = \${DB_PASSWORD}' }
`,
      "a Secret": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: hT7vq2Lx9 }
`,
    },
  },
  { describe, it },
);
