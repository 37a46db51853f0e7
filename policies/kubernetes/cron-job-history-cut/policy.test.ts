import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a time, at the number": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: a }
spec: { schedule: '0 * * * *', jobTemplate: { spec: { ttlSecondsAfterFinished: «60», template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } } }
`,
        },
        message: 'CronJob "a" has its jobs remove themselves',
      },
    },
    silent: {
      "no time": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a Job of its own": `apiVersion: batch/v1
kind: Job
metadata: { name: load }
spec: { ttlSecondsAfterFinished: 60, template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } }
`,
    },
  },
  { describe, it },
);
