import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Probe connects to a port that is not declared",
    severity: "low",
    severityReason: "Ports need not be declared, so the probe may well work.",
    presets: ["strict"],
    remediation: "Declare the port among the container's `ports`, or correct the number.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
    ],
    frameworks: [],
    aliases: ["kubelinter:liveness-port", "kubelinter:readiness-port", "kubelinter:startup-port"],
    since: "0.1.0",
  },
  *check(container) {
    const { handlers, label, ports } = container;
    if (ports.length === 0 || ports.some(({ number }) => number?.known !== true)) return;
    const numbers = ports.map(({ number }) => (number?.known === true ? number.value : undefined));
    for (const { key, port } of handlers) {
      if (port?.known !== true || !/^\d+$/.test(port.value) || numbers.includes(Number(port.value))) continue;
      yield {
        at: port,
        message: `The ${key} of container "${label}" connects to port ${port.value}, which is none of those that the container declares.`,
        related: usersOf(container, port, `used by ${label}`),
      };
    }
  },
});
