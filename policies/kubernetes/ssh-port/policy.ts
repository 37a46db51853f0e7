import { definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container listens for SSH",
    severity: "low",
    severityReason:
      "Servers for git and for files have it on purpose; in others it is a second way in, with keys that nobody counts.",
    presets: ["strict"],
    remediation: "Remove the server and the port: `kubectl exec` opens a shell, and the API server says who may.",
    references: ["https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/"],
    frameworks: [],
    aliases: ["kubelinter:ssh-port", "kubescape:C-0042"],
    since: "0.1.0",
  },
  *check({ label, ports }) {
    for (const { number, protocol } of ports) {
      if (number === undefined || is(number, 22) !== true) continue;
      if (protocol !== undefined && is(protocol, "TCP") !== true) continue;
      yield {
        at: number,
        message: `Container "${label}" listens on port 22, so whoever has a key or a password gets a shell past the API server and its log.`,
      };
    }
  },
});
