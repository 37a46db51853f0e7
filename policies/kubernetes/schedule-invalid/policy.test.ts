import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a number out of range, at the schedule": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"0 24 * * *"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: "because 24 is no hour",
      },
      "a field for seconds": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"0 30 4 * * *"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: "6 fields in place of 5",
      },
      "a name that it does not know": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"@fortnightly"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a time zone": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"TZ=Europe/Berlin 0 4 * * *"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
        },
        message: "spec.timeZone",
      },
      "a range that runs backwards": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"0 4 * * FRI-MON"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a step of nothing": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"*/0 * * * *"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "Sunday as the seventh day, which this parser does not know": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: «"0 4 * * 7"»
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
    },
    silent: {
      "every form at once": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "*/5,7 0-6/2 1,15 JAN-mar ?"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      names: `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "@hourly"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "an interval": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "@every 1h30m"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a schedule that a template fills in": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '{{ .Values.schedule }}'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a variable of kustomize": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: $(SCHEDULE)
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "another kind with a schedule": `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: { name: a }
spec: { schedule: now }
`,
    },
  },
  { describe, it },
);
