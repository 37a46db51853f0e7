import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A workload with lines of its only container. */
const container = (lines: string, name = "app"): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: {}
  template:
    spec:
      containers:
        - name: ${name}
          image: app:1
${lines.replaceAll(/^(?=.)/gm, "          ")}
`;

testPolicy(
  policy,
  {
    reports: {
      "the account, at the word": {
        files: {
          "manifest.yaml": container(
            "securityContext: { windowsOptions: { runAsUserName: «ContainerAdministrator» } }",
          ),
        },
        message: "runs as ContainerAdministrator",
      },
      "the pod's, once": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { windowsOptions: { runAsUserName: «'User Manager\\ContainerAdministrator'» } }
  containers: [{ name: a, image: a:1 }, { name: b, image: b:1 }]
`,
    },
    silent: {
      "the ordinary account": container("securityContext: { windowsOptions: { runAsUserName: ContainerUser } }"),
      "a container that is better than its pod": `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  securityContext: { windowsOptions: { runAsUserName: ContainerAdministrator } }
  containers: [{ name: a, image: a:1, securityContext: { windowsOptions: { runAsUserName: ContainerUser } } }]
`,
      "nothing said": container("command: [a]"),
    },
  },
  { describe, it },
);
