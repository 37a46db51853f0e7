import { type ComposeService, definePolicy, is } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Services give their containers one name",
    severity: "high",
    severityReason: "The second container can't be created, so its service never runs.",
    presets: ["recommended"],
    remediation: "Give each container a name of its own, or none.",
    references: ["https://docs.docker.com/reference/compose-file/services/#container_name"],
    frameworks: [],
    aliases: ["dclint:no-duplicate-container-names"],
    since: "0.1.0",
  },
  *check({ services }) {
    const owners = new Map<string, ComposeService>();
    for (const service of services) {
      const { containerName, profiles, replicas } = service;
      if (!containerName?.known || profiles !== undefined || is(replicas, 0) !== false) continue;
      const owner = owners.get(containerName.value);
      if (owner === undefined) owners.set(containerName.value, service);
      else if (owner.containerName !== undefined && owner.containerName.range !== containerName.range) {
        yield {
          at: containerName,
          message: `Service "${service.name}" names its container "${containerName.value}", as service "${owner.name}" does: the engine refuses the second one.`,
          related: [{ at: owner.containerName, label: `name of ${owner.name}` }],
        };
      }
    }
  },
});
