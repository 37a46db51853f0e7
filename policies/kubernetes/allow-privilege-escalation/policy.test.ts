import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A pod whose only container has the security context. */
const pod = (context: string, spec = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${context === "" ? "" : `      securityContext: ${context}\n`}`;

const marked = (text: string): string => text.replace("name: app", "name: «app»");

testPolicy(
  policy,
  {
    reports: {
      "a true in a patch, whatever it completes": pod("{ allowPrivilegeEscalation: «true» }").replace(
        "      image: app:1\n",
        "",
      ),
      "a container that does not set it, at its name": {
        files: { "manifest.yaml": marked(pod("")) },
        message: "is not set and defaults to true",
      },
      "an explicit true, at the value": {
        files: { "manifest.yaml": pod("{ allowPrivilegeEscalation: «true» }") },
        message: "allowPrivilegeEscalation is true",
      },
      "a null as if nothing stood there": marked(pod("{ allowPrivilegeEscalation: ~ }")),
      "a setting of the pod, where it does not exist": marked(
        pod("", "  securityContext: { allowPrivilegeEscalation: false }\n"),
      ),
      "a privileged container, at what makes it so": {
        files: { "manifest.yaml": pod("{ privileged: «true» }") },
        message: 'Container "app" is privileged',
      },
      "a privileged container that asks for the impossible": pod(
        "{ privileged: «true», allowPrivilegeEscalation: false }",
      ),
      "CAP_SYS_ADMIN, at the capability": {
        files: {
          "manifest.yaml": pod("{ allowPrivilegeEscalation: false, capabilities: { add: [«CAP_SYS_ADMIN»] } }"),
        },
        message: "adds CAP_SYS_ADMIN",
      },
      "init containers and sidecars": `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  template:
    spec:
      initContainers: [{ name: «setup», image: a:1 }, { name: «proxy», image: a:1, restartPolicy: Always }]
      containers: [{ name: «agent», image: a:1 }]
`,
    },
    silent: {
      "a patch, whose containers have no image": pod("").replace("      image: app:1\n", ""),
      "an explicit false": pod("{ allowPrivilegeEscalation: false }"),
      "a YAML 1.1 no": pod("{ allowPrivilegeEscalation: no }"),
      "a false beside SYS_ADMIN, which Kubernetes accepts": pod(
        "{ allowPrivilegeEscalation: false, capabilities: { add: [SYS_ADMIN] } }",
      ),
      "a false beside privileged: false": pod("{ allowPrivilegeEscalation: false, privileged: false }"),
      "a value that a template fills in": pod("{ allowPrivilegeEscalation: '{{ .Values.escalate }}' }"),
      "a security context that a template fills in": pod("'{{ toYaml .Values.context }}'"),
      "a Windows pod, where the setting can't be used": pod("", "  os: { name: windows }\n"),
      "a pod for Windows nodes": pod("", "  nodeSelector: { kubernetes.io/os: windows }\n"),
      "an object without a pod":
        "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 80 }] }\n",
    },
    fixes: {
      "adds the security context": {
        before: marked(pod("")),
        after: pod("\n        allowPrivilegeEscalation: false").replace("securityContext: \n", "securityContext:\n"),
      },
      "turns a true into false": {
        before: pod("{ runAsUser: 1000, allowPrivilegeEscalation: «true» }"),
        after: pod("{ runAsUser: 1000, allowPrivilegeEscalation: false }"),
      },
      "leaves a privileged container alone, and mends its neighbour": {
        before: pod("{ privileged: «true» }\n    - name: «log»\n      image: log:1"),
        after: pod(
          "{ privileged: true }\n    - name: log\n      image: log:1\n      securityContext:\n        allowPrivilegeEscalation: false",
        ),
      },
    },
  },
  { describe, it },
);
