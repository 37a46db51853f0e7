import { type ComposeService, definePolicy, is, sysctlNamespace, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Kernel parameter that no container may set",
    severity: "high",
    severityReason: "The engine refuses to start the container.",
    presets: ["recommended"],
    remediation: "Set the parameter on the host (`/etc/sysctl.d`), and remove it here.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#sysctls",
      "https://docs.docker.com/reference/cli/docker/container/run/#sysctl",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    for (const { source, range, name } of service.sysctls.items) {
      const owner = name.known ? ownerOf(name.value, service) : undefined;
      if (!name.known || owner === undefined) continue;
      const at = { source, range };
      yield {
        at,
        message: `Service "${service.name}" sets ${name.value}, which is ${owner}: the engine refuses to start the container.`,
        related: usersOf(service, at, `used by ${service.name}`),
      };
    }
  },
});

function ownerOf(name: string, { networkMode, ipc }: ComposeService): string | undefined {
  const namespace = sysctlNamespace(name);
  if (namespace === "host") return "a parameter of the whole host";
  if (namespace === "net" && is(networkMode, "host")) return "the host's with network_mode: host";
  return namespace === "ipc" && is(ipc, "host") ? "the host's with ipc: host" : undefined;
}
