import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Probe names a port that the container does not have",
    severity: "high",
    severityReason: "The probe can only fail: the container is never ready, or is killed again and again.",
    presets: ["recommended"],
    remediation: "Name one of the container's ports, or write its number.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port",
    ],
    frameworks: [],
    aliases: ["kubelinter:liveness-port", "kubelinter:readiness-port", "kubelinter:startup-port"],
    since: "0.1.0",
  },
  *check(container) {
    const { handlers, image, label, ports } = container;
    // What a patch leaves out may stand in the file that it completes.
    if (image === undefined || ports.some(({ name }) => name?.known === false)) return;
    const names = ports.map(({ name }) => (name?.known === true ? name.value : undefined));
    for (const { key, port } of handlers) {
      if (port?.known !== true || /^\d*$/.test(port.value) || names.includes(port.value)) continue;
      yield {
        at: port,
        message: `The ${key} of container "${label}" connects to the port "${port.value}", and the container has none of that name, so it always fails.`,
        related: usersOf(container, port, `used by ${label}`),
      };
    }
  },
});
