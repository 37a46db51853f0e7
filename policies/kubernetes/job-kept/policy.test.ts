import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "nothing said, at the name": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: «load» }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } }
`,
        },
        message: 'Job "load" has no ttlSecondsAfterFinished',
      },
    },
    silent: {
      "a time": `apiVersion: batch/v1
kind: Job
metadata: { name: load }
spec: { ttlSecondsAfterFinished: 60, template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } }
`,
      "a hook of Helm": `apiVersion: batch/v1
kind: Job
metadata: { name: load, annotations: { helm.sh/hook: pre-install } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } }
`,
      "a Job that a controller made": `apiVersion: batch/v1
kind: Job
metadata: { name: load, ownerReferences: [{ kind: CronJob, name: load }] }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } }
`,
      "a CronJob": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a patch, whose containers have no image": `apiVersion: batch/v1
kind: Job
metadata: { name: load }
spec: { template: { spec: { containers: [{ name: app }] } } }
`,
    },
  },
  { describe, it },
);
