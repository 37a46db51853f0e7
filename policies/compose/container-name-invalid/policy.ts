import { definePolicy, usersOf } from "@secpolicy/core";

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Container has a name that the engine refuses",
    severity: "high",
    severityReason: "The container can't be created, so the service never runs.",
    presets: ["recommended"],
    remediation: "Use letters, digits, `_`, `.` and `-`, two characters at least, and begin with a letter or digit.",
    references: ["https://docs.docker.com/reference/compose-file/services/#container_name"],
    frameworks: [],
    aliases: ["dclint:service-container-name-regex"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, containerName } = service;
    if (containerName?.known !== true || NAME.test(containerName.value) || containerName.value.includes("{{")) return;
    yield {
      at: containerName,
      message: `Service "${name}" names its container "${containerName.value}", which the engine refuses.`,
      related: usersOf(service, containerName, `used by ${name}`),
    };
  },
});
