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
      "a pod that names no account, at its name": {
        files: { "manifest.yaml": pod("").replace("name: web", "name: «web»") },
        message: 'Pod "web" names no account',
      },
      "the default account by name": pod("  serviceAccountName: default\n").replace("name: web", "name: «web»"),
      "an explicit true, at the value": pod("  automountServiceAccountToken: «true»\n"),
    },
    silent: {
      "a token that is not mounted": pod("  automountServiceAccountToken: false\n"),
      "an account of its own": pod("  serviceAccountName: web\n"),
      "an account by the old field": pod("  serviceAccount: web\n"),
      "an account that a template fills in": pod("  serviceAccountName: '{{ .Values.account }}'\n"),
      "a setting that a template fills in": pod("  automountServiceAccountToken: '{{ .Values.mount }}'\n"),
      "a patch, whose containers have no image": pod("").replace("      image: app:1\n", ""),
    },
    fixes: {
      "turns it off": {
        before: pod("").replace("name: web", "name: «web»"),
        after: `${pod("")}  automountServiceAccountToken: false\n`,
      },
    },
  },
  { describe, it },
);
