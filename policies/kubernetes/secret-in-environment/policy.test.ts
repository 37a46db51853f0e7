import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A pod with lines of its spec and of its only container. */
const pod = (spec: string, container = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "a password, at the value": {
        files: { "manifest.yaml": pod("", "      env: [{ name: DB_PASSWORD, value: «hT7vq2Lx9» }]\n") },
        message: "The value of DB_PASSWORD",
      },
      "a password in an address": pod(
        "",
        "      env:\n        - name: DATABASE_URL\n          value: «postgres://shop:hT7vq2Lx9@db.internal/shop»\n",
      ),
    },
    silent: {
      "a Secret": pod(
        "",
        "      env: [{ name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: db, key: password } } }]\n",
      ),
      "a value that a template fills in": pod(
        "",
        "      env: [{ name: DB_PASSWORD, value: '{{ .Values.password }}' }]\n",
      ),
      "another variable": pod("", "      env: [{ name: DB_PASSWORD, value: $(PASSWORD) }]\n"),
      "a path": pod("", "      env: [{ name: DB_PASSWORD_FILE, value: /run/secrets/db }]\n"),
      "an empty value": pod("", "      env: [{ name: DB_PASSWORD, value: '' }]\n"),
      "a stand-in that everybody knows": pod("", "      env: [{ name: DB_PASSWORD, value: changeme }]\n"),
      "ordinary settings": pod("", "      env: [{ name: LOG_LEVEL, value: debug }, { name: PORT, value: '8080' }]\n"),
    },
  },
  { describe, it },
);
