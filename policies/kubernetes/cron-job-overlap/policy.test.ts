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
kind: CronJob
metadata: { name: «report» }
spec:
  schedule: "0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: 'CronJob "report" starts a run whether',
      },
      "allowed in so many words, at the word": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  concurrencyPolicy: «Allow»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
    },
    silent: {
      forbidden: `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  concurrencyPolicy: Forbid
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      replaced: `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  concurrencyPolicy: Replace
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a time limit": `apiVersion: batch/v1
kind: CronJob
metadata: { name: a }
spec: { schedule: '0 * * * *', jobTemplate: { spec: { activeDeadlineSeconds: 60, template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } } }
`,
      "a patch without a schedule": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  suspend: true
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a policy that a template fills in": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  concurrencyPolicy: "{{ .Values.policy }}"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
    },
  },
  { describe, it },
);
