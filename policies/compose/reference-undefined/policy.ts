import { type ComposeProject, type ComposeReference, definePolicy, nearest, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Service uses something that is not declared",
    severity: "high",
    severityReason: "Docker compose refuses the whole project, so nothing starts.",
    presets: ["recommended"],
    remediation: "Declare it (with `external: true` if it already exists), or correct the name.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#depends_on",
      "https://docs.docker.com/reference/compose-file/volumes/",
      "https://docs.docker.com/reference/compose-file/secrets/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(project) {
    for (const service of project.services) {
      for (const reference of service.references) {
        if (reference.isDeclared !== false) continue;
        const { to, name, source, range } = reference;
        yield {
          at: { source, range },
          message: `Service "${service.name}" uses the ${to} "${name}", which is not declared${hint(project, reference)}: docker compose refuses the project.`,
          related: usersOf(service, reference, `used by ${service.name}`),
        };
      }
    }
  },
});

function hint(project: ComposeProject, { to, name }: ComposeReference): string {
  const near = nearest(name, namesOf(project, to));
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}

function namesOf(project: ComposeProject, to: ComposeReference["to"]): readonly string[] {
  const lists = {
    service: project.services,
    volume: project.volumes,
    secret: project.secrets,
    config: project.configs,
    model: project.models,
  };
  return lists[to].map(({ name }) => name);
}
