import { locate } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import type { DeclaredNetwork } from "./declared-network.ts";
import { Extends } from "./extends.ts";
import type { Files } from "./files.ts";
import type { ComposeProject, ComposeService } from "./model.ts";
import { readVolumeDevices } from "./mounts.ts";
import { readNetworks } from "./networks.ts";
import { isNull, type Scope, stringIn, valueIn } from "./scope.ts";
import { readService, type Surroundings } from "./service.ts";

export function readProject(files: Files): ComposeProject {
  const { source, documents } = files.main;
  const top = files.main.top ?? yamlMap(locate(source, 0, 0), []);
  const scope: Scope = { variables: files.variables, incomplete: undefined, problem: files.problem };
  const networks = readNetworks(top, scope);
  const surroundings: Surroundings = {
    networks: new Map(networks.map((network) => [network.name, network])),
    open: files.isOverlay || valueIn(top, "include") !== undefined,
    devices: readVolumeDevices(top, scope),
  };
  const services = readServices(top, scope, files, surroundings);
  connect(networks, services);
  return {
    source: top.source,
    range: top.range,
    yaml: top,
    version: stringIn(top, "version", scope),
    services,
    networks,
    duplicates: documents.flatMap(({ duplicates }) => duplicates),
    open: surroundings.open,
  };
}

function connect(networks: readonly DeclaredNetwork[], services: readonly ComposeService[]): void {
  const byName = new Map(networks.map((network) => [network.name, network]));
  for (const service of services) {
    for (const name of new Set(service.networks.items.map((attachment) => attachment.name))) {
      byName.get(name)?.services.push(service);
    }
  }
}

function readServices(top: YamlMap, scope: Scope, files: Files, surroundings: Surroundings): readonly ComposeService[] {
  const map = valueIn(top, "services");
  if (map === undefined) return [];
  if (map.type !== "map") {
    scope.problem(map, "services must be a map.");
    return [];
  }
  const extended = new Extends(files.variables, files.openServices);
  const file = { source: files.main.source, services: map };
  const services: ComposeService[] = [];
  for (const entry of map.entries) {
    if (entry.value.type === "map") {
      services.push(readService(entry, extended.resolve(file, entry, entry.value), scope, surroundings));
    } else {
      const at = isNull(entry.value) ? entry.key : entry.value;
      scope.problem(at, `The service ${entry.key.text} must be a map.`);
    }
  }
  return services;
}
