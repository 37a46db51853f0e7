import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "a port of the node, at the number": {
        files: { "manifest.yaml": pod("", "      ports: [{ containerPort: 80, hostPort: «8080» }]\n") },
        message: "takes port 8080",
      },
      "every one of them": pod(
        "",
        "      ports:\n        - { containerPort: 80, hostPort: «80» }\n        - containerPort: 81\n        - { containerPort: 82, hostPort: «10», protocol: UDP }\n",
      ),
      "an init container": `apiVersion: v1
kind: Pod
spec:
  initContainers: [{ name: a, image: a:1, ports: [{ containerPort: 1, hostPort: «1» }] }]
  containers: [{ name: b, image: b:1 }]
`,
    },
    silent: {
      "a port of the container": pod("", "      ports: [{ containerPort: 80 }]\n"),
      "zero, which means none": pod("", "      ports: [{ containerPort: 80, hostPort: 0 }]\n"),
      "a port that a template fills in": pod(
        "",
        "      ports: [{ containerPort: 80, hostPort: '{{ .Values.port }}' }]\n",
      ),
      "ports that a template fills in": pod("", "      ports: '{{ toYaml .Values.ports }}'\n"),
    },
  },
  { describe, it },
);
