/** What a project declares and no service uses: compose neither makes nor reads it. */
import type { Located } from "../source.ts";
import { scalarsIn } from "../yaml/access.ts";
import type { ComposeProject, ComposeService } from "./model.ts";

/** `range` is the key. */
export interface ComposeUnused extends Located {
  readonly noun: "config" | "model" | "network" | "secret" | "volume";
  readonly name: string;
}

/** The keys of a service that use each sort of thing. */
const USES = {
  config: ["configs"],
  model: ["models"],
  network: ["networks", "build"],
  secret: ["secrets", "build"],
  volume: ["volumes"],
} as const;

/** None where other files, or variables in the place of names, may use more. */
export function unusedOf(project: ComposeProject): readonly ComposeUnused[] {
  const { services, open } = project;
  if (open || services.length === 0 || services.some(({ incomplete }) => incomplete !== undefined)) return [];
  const { configs, models, networks, secrets, volumes } = project;
  const declared = { config: configs, model: models, network: networks, secret: secrets, volume: volumes };
  const unused: ComposeUnused[] = [];
  for (const noun of ["config", "model", "network", "secret", "volume"] as const) {
    if (declared[noun].length === 0 || services.some((service) => hasVariable(service, USES[noun]))) continue;
    const used = new Set(services.flatMap((service) => usedBy(service, noun)));
    for (const { source, range, name } of declared[noun]) {
      if (!used.has(name)) unused.push({ source, range, noun, name });
    }
  }
  return unused;
}

function hasVariable({ yaml }: ComposeService, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const value = yaml.get(key)?.value;
    return value !== undefined && [...scalarsIn(value)].some(({ text }) => text.includes("$"));
  });
}

function usedBy({ references, networks, build }: ComposeService, noun: ComposeUnused["noun"]): readonly string[] {
  if (noun !== "network") return references.filter(({ to }) => to === noun).map(({ name }) => name);
  // `default` is joined unasked, and configured where it is declared.
  const builds = build?.network?.known === true ? [build.network.value] : [];
  return ["default", ...networks.items.map(({ name }) => name), ...builds];
}
