/** A compose file as the project that `docker compose config` would show, each value with its place. */
import type { ImageReference } from "../image.ts";
import type { List, Scalar } from "../scalar.ts";
import type { Located, Place, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlDuplicate, YamlMap } from "../yaml/node.ts";

/** `range` is that of the file's top map. */
export interface ComposeProject extends Located {
  readonly yaml: YamlMap;
  readonly version: Scalar<string> | undefined;
  readonly services: readonly ComposeService[];
  /** Declared ones; the `default` network that compose adds by itself is not among them. */
  readonly networks: readonly ComposeNetwork[];
  readonly duplicates: readonly YamlDuplicate[];
  /** More may be declared elsewhere: in files that this one includes, or that it is laid over. */
  readonly open: boolean;
}

/**
 * `range` is the service's key. A value may stand outside the service's `extent`: in an anchor, or in a service that
 * this one extends.
 */
export interface ComposeService extends Located {
  readonly name: string;
  /** From the key to the last character of its value. */
  readonly extent: Range;
  /** The effective map: what comes from merge keys and `extends` is marked as merged. */
  readonly yaml: YamlMap;
  /**
   * Why nothing is known to be absent here: an `extends` that can't be followed, or a service without image and build,
   * which only makes sense over another file's. What is missing is then unknown, and lists are open.
   */
  readonly incomplete: Located | undefined;
  readonly image: ComposeImage | undefined;
  readonly build: ComposeBuild | undefined;
  readonly privileged: Scalar<boolean> | undefined;
  readonly user: Scalar<string> | undefined;
  readonly capAdd: List<Scalar<string>> | undefined;
  readonly capDrop: List<Scalar<string>> | undefined;
  readonly securityOpt: List<Scalar<string>> | undefined;
  readonly readOnly: Scalar<boolean> | undefined;
  readonly networkMode: Scalar<string> | undefined;
  readonly environment: List<ComposeVariable>;
  readonly volumes: List<ComposeMount>;
  readonly ports: List<ComposePort>;
  /** Networks that the service really joins: `default` when it names none, none at all with `network_mode`. */
  readonly networks: List<ComposeAttachment>;
  readonly healthcheck: YamlMap | undefined;
}

export interface ComposeImage extends Located {
  readonly text: Scalar<string>;
  readonly reference: ImageReference | undefined;
  /** `docker.io/library/nginx`; known also where only the tag is not. */
  readonly repository: string | undefined;
}

/** `range` is the context where that is all there is, else the key. */
export interface ComposeBuild extends Located {
  /**
   * Path of the Dockerfile from the project's root; unknown when a variable decides it, when it lies outside, when the
   * context is a URL or the Dockerfile is written inline.
   */
  readonly dockerfile: Scalar<string>;
  readonly target: Scalar<string> | undefined;
}

/** `range` is the variable's name. */
export interface ComposeVariable extends Located {
  readonly name: Scalar<string>;
  /** Absent for a variable that is passed on from the shell. */
  readonly value: Scalar<string> | undefined;
}

/** `range` is the item of the list. */
export interface ComposeMount extends Located {
  /** `bind`, `volume`, `tmpfs`, … */
  readonly type: Scalar<string>;
  /** Host path or volume name, as written, after interpolation; absent for anonymous volumes. */
  readonly sourcePath: Scalar<string> | undefined;
  /** The path of the host that is mounted, also through a volume that the file declares as a bind; absent for others. */
  readonly hostPath: Scalar<string> | undefined;
  readonly target: Scalar<string>;
  readonly readOnly: Scalar<boolean>;
}

/** `range` is the item of the list. Ports may be ranges: `8000-8010`. */
export interface ComposePort extends Located {
  /** Absent for all addresses of the host. */
  readonly hostIp: Scalar<string> | undefined;
  /** Absent for a port that the engine chooses. */
  readonly published: Scalar<string> | undefined;
  readonly target: Scalar<string>;
  readonly protocol: Scalar<string>;
}

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

export interface ComposeFacts {
  /** Images that services build, by the name they give them. */
  readonly builds: readonly ComposeBuildFacts[];
}

export interface ComposeBuildFacts {
  readonly service: string;
  readonly image: string | undefined;
  readonly dockerfile: string;
  readonly target: string | undefined;
  /** The image's name where there is one, else the build. */
  readonly place: Place;
}
