import { type Located, locate } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlEntry, YamlMap } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import { readBuild } from "./build.ts";
import { type Names, readDependencies, readReferences } from "./dependencies.ts";
import { readDevices, readTmpfs, readUlimits } from "./devices.ts";
import { readHealthcheck } from "./healthcheck.ts";
import { type BuiltImages, readImage } from "./image.ts";
import { readLimits, readReplicas } from "./limits.ts";
import { readLiterals } from "./literals.ts";
import type { ComposeReset, ComposeService, ComposeVariable } from "./model.ts";
import { readMounts, type VolumeDevices } from "./mounts.ts";
import { carriesPorts, type Declared, readAttachments } from "./networks.ts";
import { readPorts } from "./ports.ts";
import { readEnvFiles } from "./resources.ts";
import { booleanIn, listOf, type Scope, stringIn, stringsIn, valueIn, wordsIn } from "./scope.ts";
import { readSecurityOptions } from "./security-options.ts";
import { exposureOf } from "./segments.ts";
import { readPairs, type Separator } from "./variables.ts";
import { writtenPaths } from "./written-paths.ts";

/** What the rest of the project says about its services. */
export interface Surroundings extends Declared {
  readonly devices: VolumeDevices;
  readonly names: Names;
  readonly built: BuiltImages;
  find(service: string): ComposeService | undefined;
  /** May a service of this name get more from a file that this one is laid over? */
  isLaidOver(service: string): boolean;
  /** That file's part of it. */
  below(service: string): YamlMap | undefined;
}

/** A service of all layers: its key in the lowest of them, and what they make of it together. */
export interface MergedService {
  readonly entry: YamlEntry;
  readonly yaml: YamlMap;
  /** The `extends` that could not be followed. */
  readonly unresolved: Located | undefined;
  readonly resets: readonly ComposeReset[];
}

export function readService(
  { entry: { key, range }, yaml, unresolved, resets }: MergedService,
  outer: Scope,
  surroundings: Surroundings,
): ComposeService {
  const at = locate(key.source, ...key.range);
  const isPart = surroundings.isLaidOver(key.text) || !hasContainer(yaml);
  const incomplete = unresolved ?? (isPart ? at : undefined);
  const scope: Scope = { ...outer, incomplete };
  const pairs = (name: string, separator?: Separator): readonly ComposeVariable[] =>
    readPairs(yaml, name, scope, separator);
  const dependsOn = readDependencies(yaml, scope, at, surroundings.find);
  const build = readBuild(yaml, scope);
  const command = wordsIn(yaml, "command", scope);
  const entrypoint = wordsIn(yaml, "entrypoint", scope);
  const environment = pairs("environment");
  const mounts = readMounts(yaml, scope, surroundings.devices);
  const networks = readAttachments(yaml, at, scope, surroundings);
  const networkMode = stringIn(yaml, "network_mode", scope);
  const ports = listOf(yaml, "ports", scope, at, readPorts(yaml, scope));
  const publishes = carriesPorts(networks);
  const image = readImage(yaml, scope, surroundings.built);
  const below = image === undefined ? surroundings.below(key.text) : undefined;
  const tmpfs = readTmpfs(yaml, scope, at);
  const volumes = listOf(yaml, "volumes", scope, at, mounts);
  // Without a spread: an object of so many properties is made at once, and not one property after the other.
  return {
    source: at.source,
    range: at.range,
    name: key.text,
    extent: range,
    yaml,
    incomplete,
    resets,
    image,
    identity: below === undefined ? image : readImage(below, scope, surroundings.built),
    build,
    privileged: booleanIn(yaml, "privileged", scope),
    user: stringIn(yaml, "user", scope),
    capAdd: stringsIn(yaml, "cap_add", scope),
    capDrop: stringsIn(yaml, "cap_drop", scope),
    securityOpt: stringsIn(yaml, "security_opt", scope),
    securityOptions: readSecurityOptions(yaml, scope, at),
    readOnly: booleanIn(yaml, "read_only", scope),
    writtenPaths: writtenPaths({ image, command, entrypoint, volumes, tmpfs }),
    networkMode,
    pid: stringIn(yaml, "pid", scope),
    ipc: stringIn(yaml, "ipc", scope),
    uts: stringIn(yaml, "uts", scope),
    usernsMode: stringIn(yaml, "userns_mode", scope),
    cgroup: stringIn(yaml, "cgroup", scope),
    cgroupParent: stringIn(yaml, "cgroup_parent", scope),
    groupAdd: stringsIn(yaml, "group_add", scope),
    devices: readDevices(yaml, scope, at),
    tmpfs,
    sysctls: listOf(yaml, "sysctls", scope, at, pairs("sysctls")),
    extraHosts: listOf(yaml, "extra_hosts", scope, at, pairs("extra_hosts", "host")),
    ulimits: readUlimits(yaml, scope),
    limits: readLimits(yaml, scope),
    containerName: stringIn(yaml, "container_name", scope),
    replicas: readReplicas(yaml, scope),
    restart: stringIn(yaml, "restart", scope),
    logging: stringIn(mapAt(yaml, "logging") ?? yamlMap(at, []), "driver", { ...scope, incomplete: undefined }),
    credentialSpec: mapAt(yaml, "credential_spec"),
    usesApiSocket: booleanIn(yaml, "use_api_socket", scope),
    profiles: stringsIn(yaml, "profiles", scope),
    command,
    entrypoint,
    envFiles: readEnvFiles(yaml, scope, at),
    dependsOn,
    references: readReferences(yaml, scope, surroundings.names, dependsOn.items, mounts),
    environment: listOf(yaml, "environment", scope, at, environment),
    literals: readLiterals([...environment, ...(build?.args ?? [])], [command, entrypoint]),
    volumes,
    ports,
    publishes,
    exposure: exposureOf(ports, publishes, networkMode),
    networks,
    healthcheck: readHealthcheck(yaml, scope),
  };
}

/** Compose refuses a service without any of these, so its file is one of several. */
function hasContainer(yaml: YamlMap): boolean {
  return ["image", "build", "provider"].some((key) => valueIn(yaml, key) !== undefined);
}
