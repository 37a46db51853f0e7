import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a key that stands twice in a map, at the second one": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Secret
type: a
metadata:
  name: s
«type»: b
`,
        },
        message: "line 3",
        related: ["type"],
      },
      "each further one": `apiVersion: v1
kind: ConfigMap
metadata: { name: c }
data:
  a: "1"
  «a»: "2"
  «a»: "3"
`,
      "a key that is quoted once and plain once": `apiVersion: v1
kind: Pod
metadata: { "name": a, «name»: b }
`,
      "one in a document behind others": `apiVersion: v1
kind: Namespace
metadata: { name: n }
---
apiVersion: acme.io/v1
kind: Thing
metadata: { name: t }
spec:
  size: 1
  «size»: 1
`,
    },
    silent: {
      "the same key in different maps": `apiVersion: v1
kind: Pod
metadata: { name: a, labels: { name: a } }
spec: { containers: [{ name: a }, { name: a }] }
`,
      "the same key in different documents": "apiVersion: v1\nkind: Secret\n---\napiVersion: v1\nkind: Secret\n",
      "a key that overrides one from a merge key": `apiVersion: v1
kind: ConfigMap
x: &x { a: 1 }
data:
  <<: *x
  a: "2"
`,
      "keys that differ in case": "apiVersion: v1\nkind: ConfigMap\ndata: { a: x, A: y }\n",
      "text that looks like a map": "apiVersion: v1\nkind: ConfigMap\ndata:\n  x.yaml: |\n    a: 1\n    a: 2\n",
    },
  },
  { describe, it },
);
