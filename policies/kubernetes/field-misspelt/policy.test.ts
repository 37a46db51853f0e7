import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A Deployment with lines of its pod's spec and of its only container. */
const deployment = (spec: string, container = ""): string =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
${spec}      containers:
        - name: app
          image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "a slip in a container, at the key": {
        files: { "manifest.yaml": deployment("", "          «imagePullPolcy»: Always\n") },
        message: 'no field "imagePullPolcy" in spec.template.spec.containers[0]',
      },
      "another case, because names are case-sensitive": {
        files: { "manifest.yaml": deployment("      «hostnetwork»: false\n") },
        message: 'perhaps "hostNetwork" is meant',
      },
      "a quoted key, deep inside": deployment(
        "",
        '          securityContext: { capabilities: { "«dropp»": [ALL] } }\n'.replace('"«dropp»"', '«"dropp"»'),
      ),
      "a slip at the top, named by the object": {
        files: { "manifest.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n«dta»: { a: b }\n" },
        message: 'in ConfigMap "c"',
      },
      "an item of a list of one kind": `apiVersion: v1
kind: ServiceList
items:
  - metadata: { name: s }
    spec: { ports: [{ port: 80, «targetport»: 8080 }] }
`,
      JSON: {
        files: {
          "pod.json": '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","«label»":{}}}'
            .replace("«label»", "«labels_»")
            .replace('"«labels_»"', '«"labels_"»'),
        },
      },
    },
    silent: {
      "fields that Kubernetes knows": deployment("      hostNetwork: false\n", "          imagePullPolicy: Always\n"),
      "keys that are the author's own": `apiVersion: v1
kind: ConfigMap
metadata: { name: c, labels: { nmae: x }, annotations: { kindd: y } }
data: { metadta: z }
`,
      "a custom resource": "apiVersion: acme.io/v1\nkind: Deployment\nmetadata: { name: a }\nspce: {}\n",
      "what the cluster says of an object": "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nstatus: { phse: x }\n",
      "directives of a patch": deployment("", "          env: [{ name: A, $patch: delete }]\n"),
      "keys that a template fills in": deployment("", "          '{{ .Values.hostNetwrk }}': true\n"),
      "a field of another version": deployment("      workloadRef: { name: a }\n"),
      "a field that belongs further out": deployment("", "          imagePullSecrets: []\n"),
      "what a field may hold that takes anything":
        "apiVersion: apps/v1\nkind: ControllerRevision\nmetadata: { name: a }\nrevision: 1\ndata: { spce: {} }\n",
    },
    fixes: {
      "writes the field's name": {
        before: deployment("", "          «imagePullPolcy»: Always # always\n"),
        after: deployment("", "          imagePullPolicy: Always # always\n"),
      },
    },
  },
  { describe, it },
);
