import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

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
      "the program, at the word": {
        files: { "manifest.yaml": container("command: [«sudo», nginx]") },
        message: 'Container "app" uses sudo',
      },
      "a line of a shell": container("args: [-c, «'cd /srv && sudo ./run'»]"),
      "its path": container("command: [«/usr/bin/sudo», nginx]"),
    },
    silent: {
      "another word": container("args: [--no-sudo, pseudo, 'nosudo run']"),
      "no command": container("env: []"),
    },
  },
  { describe, it },
);
