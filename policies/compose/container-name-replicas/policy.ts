import { definePolicy, removeEntry, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Several containers have one name",
    severity: "high",
    severityReason: "Docker compose refuses to start the service.",
    presets: ["recommended"],
    remediation: "Remove `container_name`: compose then numbers the containers.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#container_name",
      "https://docs.docker.com/reference/compose-file/deploy/#replicas",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, containerName, replicas, yaml } = service;
    if (!containerName?.known || !replicas?.known || replicas.value <= 1) return;
    const edits = removeEntry(yaml, "container_name");
    yield {
      at: containerName,
      message: `Service "${name}" gives ${replicas.value} containers one name, which docker compose refuses.`,
      related: usersOf(service, containerName, `used by ${name}`),
      fix: edits === undefined ? undefined : { title: "Remove container_name", safe: false, edits },
    };
  },
});
