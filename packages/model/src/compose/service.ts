import { type Located, locate } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlEntry, YamlMap } from "../yaml/node.ts";
import { readBuild } from "./build.ts";
import type { ExtendedService } from "./extends.ts";
import { readImage } from "./image.ts";
import type { ComposeService } from "./model.ts";
import { readMounts, type VolumeDevices } from "./mounts.ts";
import { type Declared, readAttachments } from "./networks.ts";
import { readPorts } from "./ports.ts";
import { booleanIn, listOf, type Scope, stringIn, stringsIn, valueIn } from "./scope.ts";
import { readEnvironment } from "./variables.ts";

/** What the rest of the file says about its services. */
export interface Surroundings extends Declared {
  readonly devices: VolumeDevices;
}

export function readService(
  { key, range }: YamlEntry,
  { yaml, unresolved }: ExtendedService,
  { variables, problem }: Scope,
  surroundings: Surroundings,
): ComposeService {
  const at = locate(key.source, ...key.range);
  const incomplete = unresolved ?? withoutContainer(yaml, at);
  const scope: Scope = { variables, problem, incomplete };
  return {
    ...at,
    name: key.text,
    extent: range,
    yaml,
    incomplete,
    image: readImage(yaml, scope),
    build: readBuild(yaml, scope),
    privileged: booleanIn(yaml, "privileged", scope),
    user: stringIn(yaml, "user", scope),
    capAdd: stringsIn(yaml, "cap_add", scope),
    capDrop: stringsIn(yaml, "cap_drop", scope),
    securityOpt: stringsIn(yaml, "security_opt", scope),
    readOnly: booleanIn(yaml, "read_only", scope),
    networkMode: stringIn(yaml, "network_mode", scope),
    environment: listOf(yaml, "environment", scope, at, readEnvironment(yaml, scope)),
    volumes: listOf(yaml, "volumes", scope, at, readMounts(yaml, scope, surroundings.devices)),
    ports: listOf(yaml, "ports", scope, at, readPorts(yaml, scope)),
    networks: readAttachments(yaml, at, scope, surroundings),
    healthcheck: mapAt(yaml, "healthcheck"),
  };
}

/** Compose refuses a service without image and build, so its file is one of several. */
function withoutContainer(yaml: YamlMap, at: Located): Located | undefined {
  const isWhole = ["image", "build", "provider"].some((key) => valueIn(yaml, key) !== undefined);
  return isWhole ? undefined : at;
}
