import { locate } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import { findFlaws } from "./conformity.ts";
import type { DeclaredNetwork } from "./declared-network.ts";
import { Extends } from "./extends.ts";
import type { Files, ParsedFile } from "./files.ts";
import { mergeProjects, mergeServices } from "./merge.ts";
import type {
  ComposeFile,
  ComposeFlaws,
  ComposeProject,
  ComposeReset,
  ComposeResource,
  ComposeService,
} from "./model.ts";
import { readVolumeDevices } from "./mounts.ts";
import { readNetworks } from "./networks.ts";
import { readResources } from "./resources.ts";
import { isNull, type Scope, stringIn, valueIn } from "./scope.ts";
import { readSegments } from "./segments.ts";
import { type MergedService, readService, type Surroundings } from "./service.ts";

export function readProject(files: Files): ComposeProject {
  const { source } = files.main;
  const own = files.main.top ?? yamlMap(locate(source, 0, 0), []);
  const scope: Scope = {
    variablesOf: files.variablesOf,
    incomplete: undefined,
    problem: files.problem,
    folderOf: files.folderOf,
  };
  const top = mergeLayers(files.layers) ?? own;
  const networks = readNetworks(top, scope);
  const volumes = readResources(top, "volumes", scope);
  const secrets = readResources(top, "secrets", scope, files.openHeld);
  const configs = readResources(top, "configs", scope);
  const models = readResources(top, "models", scope);
  const merged = mergeLayeredServices(files, scope);
  const services = new Map<string, ComposeService>();
  const surroundings: Surroundings = {
    networks: new Map(networks.map((network) => [network.name, network])),
    open: files.open,
    devices: readVolumeDevices(top, scope),
    names: {
      services: new Set(merged.keys()),
      volumes: namesOf(volumes),
      secrets: namesOf(secrets),
      configs: namesOf(configs),
      models: namesOf(models),
      open: files.open,
    },
    built: { names: builtImages([...merged.values(), ...files.servicesBelow()], scope), readText: files.readText },
    find: (name) => services.get(name),
    isLaidOver: (name) => files.isLaidOver(name),
    below: (name) => files.below(name),
  };
  for (const [name, service] of merged) services.set(name, readService(service, scope, surroundings));
  connect(networks, services.values());
  const all = [...services.values()];
  for (const { envFiles } of all) {
    for (const { path } of envFiles.items) {
      if (path.known) files.noteVariables(files.folderOf(path.source.path), path.value);
    }
  }
  let flaws: ComposeFlaws | undefined;
  let readFiles: readonly ComposeFile[] | undefined;
  return {
    source: own.source,
    range: own.range,
    yaml: own,
    version: stringIn(own, "version", scope),
    get files() {
      readFiles ??= files.parsed.flatMap(({ top: yaml }) => (yaml === undefined ? [] : [readFile(yaml, scope)]));
      return readFiles;
    },
    services: all,
    networks,
    volumes,
    secrets,
    configs,
    models,
    segments: readSegments(all),
    get flaws() {
      flaws ??= findFlaws({ top, services: all, open: files.open, cycles: files.cycles, isProblem: files.isProblem });
      return flaws;
    },
    variableFiles: files.variableFiles,
    duplicates: files.parsed.flatMap(({ documents }) => documents.flatMap(({ duplicates }) => duplicates)),
    open: files.open,
  };
}

function readFile(yaml: YamlMap, scope: Scope): ComposeFile {
  return { source: yaml.source, range: yaml.range, yaml, version: stringIn(yaml, "version", scope) };
}

function builtImages(services: Iterable<Pick<MergedService, "yaml">>, scope: Scope): ReadonlySet<string> {
  const images = new Set<string>();
  for (const { yaml } of services) {
    const image = valueIn(yaml, "build") === undefined ? undefined : stringIn(yaml, "image", scope);
    if (image?.known) images.add(image.value);
  }
  return images;
}

function namesOf(resources: readonly ComposeResource[]): ReadonlySet<string> {
  return new Set(resources.map(({ name }) => name));
}

function connect(networks: readonly DeclaredNetwork[], services: Iterable<ComposeService>): void {
  const byName = new Map(networks.map((network) => [network.name, network]));
  for (const service of services) {
    for (const name of new Set(service.networks.items.map((attachment) => attachment.name))) {
      byName.get(name)?.services.push(service);
    }
  }
}

function mergeLayers(layers: readonly ParsedFile[]): YamlMap | undefined {
  let merged: YamlMap | undefined;
  for (const { top } of layers) {
    if (top === undefined) continue;
    merged = merged === undefined ? top : mergeProjects(merged, top, locate(top.source, ...top.range));
  }
  return merged;
}

/** `extends` is followed within each file before the next one is laid over it. */
function mergeLayeredServices(files: Files, scope: Scope): ReadonlyMap<string, MergedService> {
  const extended = new Extends(files);
  const merged = new Map<string, MergedService>();
  for (const { source, top } of files.layers) {
    const services = top === undefined ? undefined : servicesIn(top, scope);
    for (const entry of services?.entries ?? []) {
      const name = entry.key.text;
      if (entry.value.type !== "map") {
        const at = isNull(entry.value) ? entry.key : entry.value;
        scope.problem(at, `The service ${name} must be a map.`);
        continue;
      }
      const upper = extended.resolve({ source, services }, entry, entry.value);
      merged.set(name, layOver(merged.get(name), { entry, ...upper, resets: [] }));
    }
  }
  return merged;
}

function layOver(lower: MergedService | undefined, upper: MergedService): MergedService {
  if (lower === undefined) return upper;
  const { key } = upper.entry;
  return {
    entry: lower.entry,
    yaml: mergeServices(lower.yaml, upper.yaml, locate(key.source, ...key.range)),
    unresolved: lower.unresolved ?? upper.unresolved,
    resets: [...lower.resets, ...resetsIn(upper.yaml, lower.yaml)],
  };
}

/** What the upper map takes away from the lower one. */
function resetsIn(upper: YamlMap, lower: YamlMap): readonly ComposeReset[] {
  const resets: ComposeReset[] = [];
  for (const { key, value } of upper.entries) {
    const below = value.tag === "!reset" ? lower.get(key.text) : undefined;
    if (below !== undefined) resets.push({ ...locate(key.source, ...key.range), key: key.text, below });
  }
  return resets;
}

function servicesIn(top: YamlMap, scope: Scope): YamlMap | undefined {
  const services = valueIn(top, "services");
  if (services === undefined || services.type === "map") return services;
  scope.problem(services, "services must be a map.");
  return undefined;
}
