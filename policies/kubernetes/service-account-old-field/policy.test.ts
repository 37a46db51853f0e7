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
      "the old field, at the key": {
        files: { "manifest.yaml": pod("  «serviceAccount»: web\n") },
        message: "names its account by serviceAccount",
      },
    },
    silent: {
      "the new field": pod("  serviceAccountName: web\n"),
      "both, as the API server writes them": pod("  serviceAccount: web\n  serviceAccountName: web\n"),
      nothing: pod(""),
    },
    fixes: {
      "renames it": {
        before: pod("  «serviceAccount»: web # shop\n"),
        after: pod("  serviceAccountName: web # shop\n"),
      },
      "keeps the quotes of JSON": {
        before: pod("  «'serviceAccount'»: web\n"),
        after: pod("  'serviceAccountName': web\n"),
      },
    },
  },
  { describe, it },
);
