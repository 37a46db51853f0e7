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
      "a number where a string belongs, at the value": {
        files: { "manifest.yaml": deployment("", "          env: [{ name: PORT, value: «8080» }]\n") },
        message: "spec.template.spec.containers[0].env[0].value is an integer, and Kubernetes takes a string",
      },
      "a boolean of YAML 1.1 where a string belongs": deployment("", "          env: [{ name: TLS, value: «yes» }]\n"),
      "a string where an integer belongs": deployment("", "          ports: [{ containerPort: «'80'» }]\n"),
      "an integer that is too large": deployment("", "          ports: [{ containerPort: «80808080808» }]\n"),
      "a fraction where an integer belongs": deployment("      terminationGracePeriodSeconds: «0.5»\n"),
      "a string where a boolean belongs": deployment("      hostNetwork: «'true'»\n"),
      "a map where a list belongs, at the key": {
        files: { "manifest.yaml": deployment("", "          «env»: { PORT: a }\n") },
        message: "is a map, and Kubernetes takes a list",
      },
      "a list where a map belongs, at the key": deployment("      «nodeSelector»:\n        - disk: ssd\n"),
      "a string where a list belongs": deployment("", "          command: «run --fast»\n"),
      "a label and an annotation that are no strings":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, labels: { a: «1» }, annotations: { b: «true» } }\n",
      "a fraction for a port": deployment("", "          livenessProbe: { tcpSocket: { port: «80.5» } }\n"),
      "an anchor's value, where it is used": deployment(
        "",
        "          ports: [{ containerPort: &port 8080 }]\n          env: [{ name: PORT, value: «*port» }]\n",
      ),
    },
    silent: {
      "values of the right type": deployment(
        "      hostNetwork: no\n      terminationGracePeriodSeconds: 3e1\n",
        "          env: [{ name: PORT, value: '8080' }, { name: DAY, value: 2024-01-01 }, { name: NONE, value: }]\n",
      ),
      "a whole number that is written as a fraction": deployment("      terminationGracePeriodSeconds: 30.0\n"),
      "numbers and words for ports and quantities": deployment(
        "",
        `          livenessProbe: { httpGet: { port: http } }
          readinessProbe: { httpGet: { port: 80 } }
          resources: { limits: { cpu: 2, memory: 1Gi }, requests: { cpu: 0.5, memory: 128974848 } }
`,
      ),
      "numbers in forms that only Kubernetes' reader knows": deployment("      terminationGracePeriodSeconds: 1_000\n"),
      "null, which is as good as nothing": deployment("      nodeSelector: null\n", "          command: ~\n"),
      "what a template fills in": deployment(
        "      hostNetwork: '{{ .Values.hostNetwork }}'\n      nodeSelector: {{ .Values.nodes }}\n",
        "          ports:\n            - containerPort: ${PORT}\n",
      ),
      placeholders: deployment("      terminationGracePeriodSeconds: <SECONDS>\n      priority: __PRIORITY__\n"),
      "fields that nobody knows": deployment("      hostNetwrk: '1'\n"),
    },
    fixes: {
      "puts a number into quotes": {
        before: deployment("", "          env: [{ name: PORT, value: «8080» }] # the port\n"),
        after: deployment("", '          env: [{ name: PORT, value: "8080" }] # the port\n'),
      },
      "takes the quotes away": {
        before: deployment("      hostNetwork: «'true'»\n"),
        after: deployment("      hostNetwork: true\n"),
      },
    },
  },
  { describe, it },
);
