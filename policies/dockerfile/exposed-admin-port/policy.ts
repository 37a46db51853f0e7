import { type DockerfileExposedPort, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["EXPOSE"],
  meta: {
    title: "EXPOSE of a port for administration",
    severity: "medium",
    severityReason: "EXPOSE opens nothing by itself, but it shows that the container runs a server for remote control.",
    presets: ["strict", "cis-docker"],
    remediation: "Leave the server out of the image; `docker exec` and `kubectl exec` give a shell without it.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#expose",
      "https://docs.docker.com/reference/cli/docker/container/exec/",
    ],
    frameworks: ["cis-docker:5.7", "cis-docker:5.9"],
    aliases: ["trivy:DS-0004", "checkov:CKV_DOCKER_1", "kics:exposing_port_22", "sonar:S6473"],
    since: "0.1.0",
  },
  *check({ exposedPorts, stage }) {
    if (stage?.isShipped !== true) return;
    for (const exposed of exposedPorts) {
      const [port, server] = SERVERS.find(([number]) => holds(exposed, number)) ?? [];
      if (port === undefined) continue;
      const through = exposed.port === String(port) ? "" : ` (in ${exposed.text})`;
      yield {
        at: exposed.portAt,
        message: `Port ${port}${through} is that of ${server}, so whoever gets its password controls the container from outside.`,
      };
    }
  },
});

const SERVERS: readonly (readonly [port: number, server: string])[] = [
  [22, "SSH"],
  [23, "Telnet"],
  [3389, "Remote Desktop"],
  [5800, "VNC"],
  [5900, "VNC"],
];

function holds({ first, last, protocol = "tcp" }: DockerfileExposedPort, port: number): boolean {
  if (first === undefined || last === undefined || !/^(?:tcp)?$/i.test(protocol)) return false;
  return first <= port && port <= last;
}
