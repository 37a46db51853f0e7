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
      "a word that is none of the allowed ones": {
        files: {
          "manifest.yaml":
            "apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ports: [{ port: 80, protocol: «HTTP» }] }\n",
        },
        message: 'spec.ports[0].protocol is "HTTP", and the API server takes nothing but SCTP, TCP, UDP.',
      },
      "another case": {
        files: { "manifest.yaml": deployment("", "          imagePullPolicy: «always»\n") },
        message: 'perhaps "Always" is meant',
      },
      "an operator of a selector": deployment(
        `      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector: { matchExpressions: [{ key: app, operator: «Is», values: [web] }] }
`,
      ),
      "a quantity with a unit that Kubernetes doesn't know": {
        files: { "manifest.yaml": deployment("", "          resources: { limits: { memory: «512MB» } }\n") },
        message: 'perhaps "512M" is meant',
      },
      "a quantity with a space": deployment("", "          resources: { limits: { memory: «1 Gi» } }\n"),
      "a secret that is no base64, without its text": {
        files: {
          "manifest.yaml":
            "apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { password: «correct-horse-battery» }\n",
        },
        message: "data.password is no base64",
      },
      "a value that is younger than the cluster": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: j }
spec:
  podFailurePolicy: { rules: [{ action: «FailIndex» }] }
  template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } }
`,
        },
        settings: { kubernetesVersion: "1.27" },
      },
    },
    silent: {
      "the allowed words": deployment(
        "      dnsPolicy: ClusterFirstWithHostNet\n",
        "          imagePullPolicy: Always\n",
      ),
      "an empty text, which counts as absent": deployment("", "          imagePullPolicy: ''\n"),
      "all forms of quantities": deployment(
        "",
        "          resources: { limits: { cpu: 100m, memory: 1.5Gi, a.io/x: 1e3, a.io/y: 2E, a.io/z: '+.5k' } }\n",
      ),
      "words of fields that take any": deployment("      schedulerName: always\n"),
      "base64 over several lines":
        "apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata:\n  a: |\n    aGVsbG8g\n    d29ybGQ=\n  b: ''\n",
      "plain text where it may be plain":
        "apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { password: correct-horse }\n",
      "words that stand for amounts and for base64":
        "apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: v }\nspec: { capacity: { storage: DISK_SIZE } }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: s }\ndata: { a: '...base64 of a file...' }\n",
      "what a template or another program fills in": deployment(
        "      dnsPolicy: '{{ .Values.dns }}'\n",
        "          imagePullPolicy: ${POLICY}\n          resources: { limits: { memory: <memory> } }\n",
      ),
    },
  },
  { describe, it },
);
