import { type ComposeDependency, type ComposeService, definePolicy, usersAmong } from "@secpolicy/core";

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Services wait for each other",
    severity: "high",
    severityReason: "Docker compose refuses the whole project, so nothing starts.",
    presets: ["recommended"],
    remediation: "Remove one of the dependencies.",
    references: ["https://docs.docker.com/reference/compose-file/services/#depends_on"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ services }) {
    const search = new Search();
    for (const service of services) search.visit(service);
    for (const { dependency, members } of search.circles) {
      // With a profile that is off a member is not there, and the circle is open.
      if (members.some(({ profiles }) => profiles !== undefined)) continue;
      const names = [...members, dependency].map(({ name }) => name);
      const at = { source: dependency.source, range: dependency.range };
      yield {
        at,
        message: `Services wait for each other: ${names.join(" → ")}. Docker compose refuses the project.`,
        related: usersAmong(members.slice(-1), at),
      };
    }
  },
});

interface Circle {
  /** The one that leads back. */
  readonly dependency: ComposeDependency;
  readonly members: readonly ComposeService[];
}

/** Goes along each dependency once; what leads back to a service on the way closes a circle. */
class Search {
  readonly circles: Circle[] = [];
  readonly #done = new Set<ComposeService>();
  readonly #way: ComposeService[] = [];

  visit(service: ComposeService): void {
    if (this.#done.has(service)) return;
    this.#way.push(service);
    for (const dependency of service.dependsOn.items) {
      const other = dependency.service;
      if (other === undefined) continue;
      const start = this.#way.indexOf(other);
      if (start === -1) this.visit(other);
      else this.circles.push({ dependency, members: this.#way.slice(start) });
    }
    this.#way.pop();
    this.#done.add(service);
  }
}
