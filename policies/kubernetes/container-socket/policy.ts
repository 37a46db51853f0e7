import { definePolicy, engineSocketAt, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container runtime's socket is mounted",
    severity: "high",
    severityReason:
      "Whoever reaches the socket can start a container that has the node's disk, without any further flaw.",
    presets: ["recommended"],
    remediation:
      "Do without the socket: build images with a rootless builder, and read about containers from the API server.",
    references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
    frameworks: [],
    aliases: [
      "kubelinter:docker-sock",
      "trivy:KSV-0006",
      "checkov:CKV_K8S_27",
      "kics:docker_daemon_socket_is_exposed_to_containers",
      "kubesec:DockerSock",
      "kubescape:C-0074",
      "kyverno:best-practices/disallow-cri-sock-mount",
      "semgrep:exposing-docker-socket-hostpath",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { hostMounts, label, security } = container;
    // It has the node anyway, and another policy says so.
    if (is(security.privileged, true) !== false) return;
    for (const { path, hostPath } of hostMounts) {
      const found = path === undefined ? undefined : engineSocketAt(path);
      if (found === undefined) continue;
      const fact =
        found === "socket"
          ? `has the container runtime's socket ${path}`
          : `has ${path}, where the container runtime's socket lies`;
      yield {
        at: hostPath,
        message: `Container "${label}" ${fact}: whoever takes it over controls every container of the node and, through them, the node. Mounting it read-only does not help.`,
        related: usersOf(container, hostPath, `used by ${label}`),
      };
    }
  },
});
