import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "no deadline, at the name": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: «report» }
spec:
  schedule: "0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: 'CronJob "report" has no deadline',
      },
    },
    silent: {
      "a deadline": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec: { schedule: "0 * * * *", startingDeadlineSeconds: 60,
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } } }
`,
      "a patch without a schedule": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  suspend: true
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "another kind": `apiVersion: batch/v1
kind: Job
metadata: { name: a }
spec: { schedule: a }
`,
    },
  },
  { describe, it },
);
