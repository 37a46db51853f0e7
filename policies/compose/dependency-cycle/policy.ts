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
    for (const { dependency, members } of search.circles(services)) {
      // With a profile that is off a member is not there, and the circle is open.
      if (members.some(({ profiles }) => profiles !== undefined)) continue;
      const names = [...(members.length > MOST_NAMES ? members.slice(-MOST_NAMES) : members), dependency];
      const way = names.map(({ name }) => name).join(" → ");
      const at = { source: dependency.source, range: dependency.range };
      yield {
        at,
        message: `Services wait for each other: ${members.length > MOST_NAMES ? "… → " : ""}${way}. Docker compose refuses the project.`,
        related: usersAmong(members.slice(-1), at),
      };
    }
  },
});

/** Of a longer circle the message tells the end. */
const MOST_NAMES = 20;

interface Circle {
  /** The one that leads back. */
  readonly dependency: ComposeDependency;
  readonly members: readonly ComposeService[];
}

/**
 * Goes along each dependency once; what leads back to a service on the way closes a circle. The way is a list and no
 * recursion: it may be as long as there are services.
 */
class Search {
  readonly #seen = new Set<ComposeService>();

  *circles(services: Iterable<ComposeService>): Generator<Circle> {
    for (const service of services) yield* this.#from(service);
  }

  *#from(first: ComposeService): Generator<Circle> {
    const way: Step[] = [];
    const places = new Map<ComposeService, number>();
    const go = (service: ComposeService): void => {
      if (this.#seen.has(service)) return;
      this.#seen.add(service);
      places.set(service, way.length);
      way.push({ service, left: service.dependsOn.items.values() });
    };
    go(first);
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { value: dependency } = step.left.next();
      if (dependency === undefined) {
        places.delete(step.service);
        way.pop();
      } else if (dependency.service !== undefined) {
        const start = places.get(dependency.service);
        if (start === undefined) go(dependency.service);
        else yield { dependency, members: way.slice(start).map(({ service }) => service) };
      }
    }
  }
}

interface Step {
  readonly service: ComposeService;
  /** Dependencies that were not followed yet. */
  readonly left: IterableIterator<ComposeDependency>;
}
