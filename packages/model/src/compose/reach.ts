/** Who can reach whom: networks, and how far a service is open to the outside. */
import type { Scalar } from "../scalar.ts";
import type { Located, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { ComposeService } from "./model.ts";

/** `range` is the network's name in the service; the service's own for the `default` network that it joins unasked. */
export interface ComposeAttachment extends Located {
  readonly name: string;
  /** Absent when no network of that name is declared in this file. */
  readonly network: ComposeNetwork | undefined;
  /** Compose declares `default` by itself; other files may declare more. */
  readonly isDeclared: Ternary;
}

/** `range` is the network's key. */
export interface ComposeNetwork extends Located {
  readonly name: string;
  readonly extent: Range;
  /** Absent for a network with nothing but a name. */
  readonly yaml: YamlMap | undefined;
  /** The map that declares it, beside all others. */
  readonly declarations: YamlMap;
  /** Its name says that nobody outside is to reach what is on it: `backend`, `db`, `internal`, … */
  readonly isNamedPrivate: boolean;
  readonly internal: Scalar<boolean> | undefined;
  readonly external: Scalar<boolean>;
  readonly driver: Scalar<string> | undefined;
  /** Services that join it. */
  readonly services: readonly ComposeService[];
  /** Some service publishes ports and joins no other network that could carry them: an internal one carries none. */
  readonly carriesPorts: Ternary;
}

/** Services that reach each other directly: those on one network. A service in another's namespace is where that one is. */
export interface ComposeSegment {
  readonly name: string;
  /** Absent for `default` where compose declares it by itself, and for networks that are declared nowhere. */
  readonly network: ComposeNetwork | undefined;
  readonly services: readonly ComposeService[];
  /** Does it lead to the internet? Internal networks don't. */
  readonly leadsOut: Ternary;
}

/**
 * Who reaches a service from outside the project: `everybody` who reaches the host, those who reach one `address` of it,
 * programs on the `host` alone, or `nobody`.
 */
export type ComposeExposure = "address" | "everybody" | "host" | "nobody";
