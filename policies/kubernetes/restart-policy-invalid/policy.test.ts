import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

testPolicy(
  policy,
  {
    reports: {
      "a job that says nothing, at its name": {
        files: {
          "manifest.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: «load» }
spec: { template: { spec: { containers: [{ name: app, image: app:1 }] } } }
`,
        },
        message: 'Job "load" has a restart policy',
      },
      "a CronJob that says Always": `apiVersion: batch/v1
kind: CronJob
metadata: { name: load }
spec: { jobTemplate: { spec: { template: { spec: { restartPolicy: «Always», containers: [{ name: app, image: app:1 }] } } } } }
`,
      "a Deployment that says Never": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { restartPolicy: «Never», containers: [{ name: app, image: app:1 }] } } }
`,
    },
    silent: {
      "a job with a policy": `apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: "0 * * * *"
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] } } } }
`,
      "a Deployment with the only one": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { selector: {}, template: { spec: { restartPolicy: Always, containers: [{ name: app, image: app:1 }] } } }
`,
      "a pod of its own": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { restartPolicy: Never, containers: [{ name: app, image: app:1 }] }
`,
      "a patch, whose containers have no image": `apiVersion: batch/v1
kind: Job
metadata: { name: load }
spec: { template: { spec: { containers: [{ name: app, env: [] }] } } }
`,
      "a policy that a template fills in": `apiVersion: batch/v1
kind: Job
metadata: { name: load }
spec: { template: { spec: { restartPolicy: '{{ .Values.policy }}', containers: [{ name: app, image: app:1 }] } } }
`,
    },
  },
  { describe, it },
);
