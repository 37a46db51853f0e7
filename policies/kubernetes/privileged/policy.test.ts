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
      "a privileged container, at the value": {
        files: { "manifest.yaml": pod("", "      securityContext: { privileged: «true» }\n") },
        message: 'Container "app" is privileged',
      },
      "a YAML 1.1 boolean": pod("", "      securityContext: { privileged: «yes» }\n"),
      "init and ephemeral containers and sidecars": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  jobTemplate:
    spec:
      template:
        spec:
          initContainers:
            - { name: a, image: a:1, securityContext: { privileged: «true» } }
            - { name: b, image: b:1, restartPolicy: Always, securityContext: { privileged: «true» } }
          ephemeralContainers: [{ name: c, securityContext: { privileged: «true» } }]
          containers: [{ name: d, image: d:1, securityContext: { privileged: false } }]
`,
    },
    silent: {
      "an explicit false": pod("", "      securityContext: { privileged: false }\n"),
      nothing: pod(""),
      "a null": pod("", "      securityContext: { privileged: ~ }\n"),
      "the pod's own security context, which has no such field": pod("  securityContext: { privileged: true }\n"),
      "a value that a template fills in": pod(
        "",
        "      securityContext: { privileged: '{{ .Values.privileged }}' }\n",
      ),
      "a text in place of the boolean, which the API refuses": pod(
        "",
        "      securityContext: { privileged: 'true' }\n",
      ),
    },
    fixes: {
      "turns it off": {
        before: pod("", "      securityContext: { privileged: «true» }\n"),
        after: pod("", "      securityContext: { privileged: false }\n"),
      },
    },
  },
  { describe, it },
);
