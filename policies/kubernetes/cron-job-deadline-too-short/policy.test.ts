import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a few seconds, at the number": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  startingDeadlineSeconds: «5»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: "up to 5 seconds late",
      },
    },
    silent: {
      "ten seconds": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  startingDeadlineSeconds: 10
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "no deadline": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  suspend: false
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a number that a template fills in": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  startingDeadlineSeconds: '{{ .Values.deadline }}'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
    },
  },
  { describe, it },
);
