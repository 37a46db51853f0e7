/** Networks that a file declares, and those that a service really joins. */
import { is, known, type List, type Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import { any, not, type Ternary } from "../ternary.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../yaml/node.ts";
import { yamlMap } from "../yaml/tree.ts";
import { DeclaredNetwork } from "./declared-network.ts";
import type { ComposeAttachment, ComposeNetwork } from "./model.ts";
import { booleanIn, isNull, type Scope, stringIn, valueIn } from "./scope.ts";
import { textIn, valueOfText } from "./text.ts";

const DEFAULT = "default";

export function readNetworks(top: YamlMap, scope: Scope): readonly DeclaredNetwork[] {
  const networks = valueIn(top, "networks");
  if (networks === undefined) return [];
  if (networks.type !== "map") {
    scope.problem(networks, "networks must be a map.");
    return [];
  }
  return networks.entries.map((entry) => readNetwork(entry, networks, scope));
}

function readNetwork({ key, value, range }: YamlEntry, declarations: YamlMap, scope: Scope): DeclaredNetwork {
  if (value.type !== "map" && !isNull(value)) scope.problem(value, `The network ${key.text} must be a map.`);
  const at = { source: key.source, range: key.range };
  const yaml = value.type === "map" ? value : undefined;
  const map = yaml ?? yamlMap(at, []);
  return new DeclaredNetwork({
    ...at,
    name: key.text,
    extent: range,
    yaml,
    declarations,
    internal: booleanIn(map, "internal", scope),
    external: readExternal(map, scope, at),
    driver: stringIn(map, "driver", scope),
  });
}

/** Older files give an external network's name in a map of its own. */
function readExternal(network: YamlMap, scope: Scope, at: Located): Scalar<boolean> {
  const external = valueIn(network, "external");
  if (external?.type === "map") return known(external, true);
  return booleanIn(network, "external", scope) ?? known(at, false);
}

/** What decides how names of networks are understood. */
export interface Declared {
  readonly networks: ReadonlyMap<string, ComposeNetwork>;
  /** Other files may declare more. */
  readonly open: boolean;
}

export function readAttachments(
  service: YamlMap,
  at: Located,
  scope: Scope,
  declared: Declared,
): List<ComposeAttachment> {
  const { source, range } = at;
  if (valueIn(service, "network_mode") !== undefined) {
    const mode = stringIn(service, "network_mode", scope);
    return { source, range, items: [], open: mode?.known !== true };
  }
  const networks = valueIn(service, "networks");
  if (networks === undefined || isEmpty(networks)) {
    const isAlone = scope.incomplete === undefined && valueIn(service, "provider") === undefined;
    const items = isAlone ? [attach(at, DEFAULT, declared)] : [];
    return { source, range, items, open: scope.incomplete !== undefined };
  }
  const names = namesIn(networks, scope);
  const items = names.flatMap((name) => (name.known ? [attach(name, name.value, declared)] : []));
  const open = scope.incomplete !== undefined || names.length > items.length || networks.type === "scalar";
  return { source: networks.source, range: networks.range, items, open };
}

/** Internal networks carry no published ports, and `network_mode` leaves none to publish on. */
export function carriesPorts({ items, open }: List<ComposeAttachment>): Ternary {
  const carriers = items.map(({ network }) => not(is(network?.internal, true)));
  return any(open ? [...carriers, undefined] : carriers);
}

function isEmpty(node: YamlNode): boolean {
  if (node.type === "scalar") return false;
  return (node.type === "map" ? node.entries : node.items).length === 0;
}

function namesIn(networks: YamlNode, scope: Scope): readonly Scalar<string>[] {
  if (networks.type === "map") return networks.entries.map(({ key }) => known(key, key.text));
  if (networks.type === "scalar") return [];
  const names: Scalar<string>[] = [];
  for (const { value } of networks.items) {
    if (value.type === "scalar") names.push(valueOfText(textIn(value, scope)));
  }
  return names;
}

function attach(at: Located, name: string, { networks, open }: Declared): ComposeAttachment {
  const network = networks.get(name);
  const isDeclared = network !== undefined || name === DEFAULT ? true : open ? undefined : false;
  return { source: at.source, range: at.range, name, network, isDeclared };
}
