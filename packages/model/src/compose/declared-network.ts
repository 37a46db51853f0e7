import { is, type Scalar } from "../scalar.ts";
import type { Range, Source } from "../source.ts";
import { all, any, not, type Ternary } from "../ternary.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeNetwork, ComposeService } from "./model.ts";

const PRIVATE_WORDS = new Set(
  "back backend cache data database databases db dbs internal isolated mariadb mongo mongodb mysql postgres postgresql private redis".split(
    " ",
  ),
);

/** Words of networks that lead outside, whatever else their name says: `db-public`, `internal_proxy`. */
const OPEN_WORDS = new Set("egress external front frontend internet proxy public traefik web".split(" "));

/** What is known of a network before any service is. */
type Declaration = Omit<ComposeNetwork, "isNamedPrivate" | "services" | "carriesPorts">;

/** A network whose services join it one by one, while they are read. */
export class DeclaredNetwork implements ComposeNetwork {
  readonly source: Source;
  readonly range: Range;
  readonly name: string;
  readonly extent: Range;
  readonly yaml: YamlMap | undefined;
  readonly declarations: YamlMap;
  readonly internal: Scalar<boolean> | undefined;
  readonly external: Scalar<boolean>;
  readonly driver: Scalar<string> | undefined;
  readonly isNamedPrivate: boolean;
  readonly services: ComposeService[] = [];

  constructor(declaration: Declaration) {
    this.source = declaration.source;
    this.range = declaration.range;
    this.name = declaration.name;
    this.extent = declaration.extent;
    this.yaml = declaration.yaml;
    this.declarations = declaration.declarations;
    this.internal = declaration.internal;
    this.external = declaration.external;
    this.driver = declaration.driver;
    this.isNamedPrivate = isPrivateName(declaration.name);
  }

  get carriesPorts(): Ternary {
    return any(this.services.map((service) => all([publishes(service), not(this.#hasOther(service))])));
  }

  #hasOther({ networks }: ComposeService): Ternary {
    const others = networks.items.filter(({ name }) => name !== this.name);
    const carries = others.map(({ network }) => all([not(is(network?.internal, true)), !isMeantInternal(network)]));
    return any(networks.open ? [...carries, undefined] : carries);
  }
}

/** Where one network is to become internal, so are others of such names; then none is left to carry the ports. */
function isMeantInternal(network: ComposeNetwork | undefined): boolean {
  return network?.isNamedPrivate === true && is(network.external, true) !== true;
}

function publishes({ ports }: ComposeService): Ternary {
  if (ports.items.length > 0) return true;
  return ports.open ? undefined : false;
}

function isPrivateName(name: string): boolean {
  const words = name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => PRIVATE_WORDS.has(word)) && !words.some((word) => OPEN_WORDS.has(word));
}
