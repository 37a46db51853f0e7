import { type ComposeMount, definePolicy, engineSocketAt, is, usersOf } from "@secpolicy/core";

/** A proxy that lets only harmless requests through has the socket so that nobody else needs it. */
const PROXY = /(?:^|[/-])socket-proxy$/;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Container engine's socket is mounted",
    severity: "high",
    severityReason:
      "Whoever reaches the socket can start a container that has the host's disk, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Do without the socket; where a tool must know about containers, give it a proxy that allows only the requests it needs.",
    references: [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      "https://docs.docker.com/reference/compose-file/services/#volumes",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:5.32", "owasp-docker:rule-1"],
    aliases: [
      "kics:docker_socket_mounted_in_container",
      "compose-lint:CL-0001",
      "semgrep:exposing-docker-socket-volume",
    ],
    since: "0.1.0",
  },
  *check(service) {
    const { name, identity, volumes } = service;
    if (PROXY.test(identity?.repository ?? "")) return;
    for (const mount of volumes.items) {
      const { hostPath } = mount;
      if (hostPath?.known !== true) continue;
      const fact = describeMount(hostPath.value);
      if (fact === undefined) continue;
      yield {
        at: hostPath,
        message: `Service "${name}" ${fact}: whoever takes it over controls every container and, through them, the host.${noteOn(mount)}`,
        related: usersOf(service, hostPath, `used by ${name}`),
      };
    }
  },
});

function describeMount(hostPath: string): string | undefined {
  const path = normalise(hostPath);
  const found = engineSocketAt(path);
  if (found === undefined) return undefined;
  return found === "socket"
    ? `has the container engine's socket ${path}`
    : `has ${path}, where the container engine's socket lies`;
}

/** `//var/run/docker.sock` keeps shells on Windows from changing the path. */
function normalise(path: string): string {
  return path.replaceAll(/\/(?:\.?\/)+/g, "/").replace(/(?<=.)\/$/, "");
}

function noteOn({ readOnly }: ComposeMount): string {
  return is(readOnly, true) === true ? " Mounting it read-only does not limit what can be asked of the engine." : "";
}
