/** A compose file as the project that `docker compose config` would show, each value with its place. */
import type { ImageReference } from "../image.ts";
import type { Known, List, Scalar } from "../scalar.ts";
import type { Located, Place, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlDuplicate, YamlMap, YamlNode, YamlScalar } from "../yaml/node.ts";
import type { KnownImage } from "./known-images.ts";

/** `range` is that of the file's top map. */
export interface ComposeProject extends Located {
  readonly yaml: YamlMap;
  readonly version: Scalar<string> | undefined;
  /** Those of included files first. */
  readonly services: readonly ComposeService[];
  /** Declared ones; the `default` network that compose adds by itself is not among them. */
  readonly networks: readonly ComposeNetwork[];
  readonly volumes: readonly ComposeResource[];
  readonly secrets: readonly ComposeResource[];
  readonly configs: readonly ComposeResource[];
  /** Networks as services really join them, in the order of their first use. */
  readonly segments: readonly ComposeSegment[];
  readonly duplicates: readonly YamlDuplicate[];
  /** More may be declared elsewhere: in files that this one includes, or that it is laid over. */
  readonly open: boolean;
}

export type { ImageRole, KnownImage } from "./known-images.ts";

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
  /** The items of `security_opt`, taken apart. */
  readonly securityOptions: List<ComposeSecurityOption>;
  readonly readOnly: Scalar<boolean> | undefined;
  readonly networkMode: Scalar<string> | undefined;
  /** `host`, `service:name`, `container:name`; so are `ipc` (`shareable`, `private`, `none`, too) and `networkMode`. */
  readonly pid: Scalar<string> | undefined;
  readonly ipc: Scalar<string> | undefined;
  readonly uts: Scalar<string> | undefined;
  readonly usernsMode: Scalar<string> | undefined;
  /** The control group namespace: `host` or `private`. */
  readonly cgroup: Scalar<string> | undefined;
  readonly cgroupParent: Scalar<string> | undefined;
  readonly groupAdd: List<Scalar<string>> | undefined;
  readonly devices: List<ComposeDevice>;
  readonly tmpfs: List<ComposeTmpfs>;
  readonly sysctls: List<ComposeVariable>;
  readonly extraHosts: List<ComposeVariable>;
  readonly ulimits: readonly ComposeUlimit[];
  readonly limits: ComposeLimits;
  readonly containerName: Scalar<string> | undefined;
  /** `scale` and `deploy.replicas` say the same. */
  readonly replicas: Scalar<number> | undefined;
  readonly restart: Scalar<string> | undefined;
  readonly logging: Scalar<string> | undefined;
  readonly credentialSpec: YamlMap | undefined;
  /** `use_api_socket`: the engine's socket and credentials are handed to the container. */
  readonly usesApiSocket: Scalar<boolean> | undefined;
  readonly profiles: List<Scalar<string>> | undefined;
  /** Words of a list, or the whole of a string, which compose splits as a shell would. */
  readonly command: List<Scalar<string>> | undefined;
  readonly entrypoint: List<Scalar<string>> | undefined;
  readonly envFiles: List<ComposeEnvFile>;
  readonly dependsOn: List<ComposeDependency>;
  /** Names that must be declared in the project: volumes, secrets, configs and other services. */
  readonly references: readonly ComposeReference[];
  readonly environment: List<ComposeVariable>;
  /**
   * Values with a name that stand in the compose files: of the environment, of build arguments, and of arguments such as
   * `--password=x`. What a variable brings from `.env` is not among them; its default is.
   */
  readonly literals: readonly ComposeLiteral[];
  readonly volumes: List<ComposeMount>;
  readonly ports: List<ComposePort>;
  /** Do `ports` publish anything? Not where every network is internal, nor without a network of the service's own. */
  readonly publishes: Ternary;
  /** By `ports` and `network_mode`; absent when the files do not decide. */
  readonly exposure: ComposeExposure | undefined;
  /** Networks that the service really joins: `default` when it names none, none at all with `network_mode`. */
  readonly networks: List<ComposeAttachment>;
  readonly healthcheck: ComposeHealthcheck | undefined;
}

/** A volume, secret or config that the project declares. `range` is its key. */
export interface ComposeResource extends Located {
  readonly name: string;
  /** Absent for one with nothing but a name. */
  readonly yaml: YamlMap | undefined;
  readonly external: Scalar<boolean>;
}

/** `range` is the option; `:` and `=` both stand between its name and value. */
export interface ComposeSecurityOption extends Located {
  /** The whole, whatever separates it: `seccomp=unconfined`, `no-new-privileges`. */
  readonly setting: Scalar<string>;
  /** `no-new-privileges`, `seccomp`, `apparmor`, `label`, `systempaths`, …; unknown when a variable may decide it. */
  readonly name: Scalar<string>;
  /** Absent where none is written: `no-new-privileges` is then on. */
  readonly value: Scalar<string> | undefined;
}

/** `range` is the item. */
export interface ComposeDevice extends Located {
  /** A path of the host, or a device's name such as `nvidia.com/gpu=all`. */
  readonly hostPath: Scalar<string>;
  /** Letters of `rwm`: read, write, make nodes. */
  readonly permissions: Scalar<string>;
}

/** `range` is the path with its options. */
export interface ComposeTmpfs extends Located {
  readonly target: Scalar<string>;
  /** Words such as `exec`, `suid` and `size=64m`. */
  readonly options: readonly string[];
}

/** `range` is the name. */
export interface ComposeUlimit extends Located {
  readonly name: string;
  readonly yaml: YamlNode;
}

/**
 * The limits in force, wherever they stand: at the service (`mem_limit`) or under `deploy.resources.limits`. Zero and
 * less are no limit.
 */
export interface ComposeLimits {
  /** Bytes. */
  readonly memory: Scalar<number> | undefined;
  /** Processors. */
  readonly cpus: Scalar<number> | undefined;
  /** Processes. */
  readonly pids: Scalar<number> | undefined;
}

/** `range` is the path. */
export interface ComposeEnvFile extends Located {
  readonly path: Scalar<string>;
  readonly required: Scalar<boolean>;
}

/** `range` is the other service's name. */
export interface ComposeDependency extends Located {
  readonly name: string;
  /** `service_started`, `service_healthy`, `service_completed_successfully`. */
  readonly condition: Scalar<string>;
  readonly required: Scalar<boolean>;
  /** Absent when this project has no service of the name. */
  readonly service: ComposeService | undefined;
}

/** `range` is the name where it is used. */
export interface ComposeReference extends Located {
  readonly to: "service" | "volume" | "secret" | "config";
  readonly name: string;
  readonly isDeclared: Ternary;
}

/** `range` is the key. */
export interface ComposeHealthcheck extends Located {
  readonly yaml: YamlMap;
  /**
   * How the test is written: `CMD` runs a program, `CMD-SHELL` and `string` a shell's line, `NONE` nothing; `other` is a
   * list that begins with none of these words, which compose refuses. Absent without a test, or when it is not known.
   */
  readonly form: "CMD" | "CMD-SHELL" | "NONE" | "other" | "string" | undefined;
  /** The test's words, its form among them; the whole of a string. */
  readonly test: List<Scalar<string>> | undefined;
  /** Through `disable` or a test of `NONE`: what the image says does not hold either. */
  readonly isDisabled: Ternary;
}

export interface ComposeImage extends Located {
  readonly text: Scalar<string>;
  readonly reference: ImageReference | undefined;
  /** `docker.io/library/nginx`; known also where only the tag is not. */
  readonly repository: string | undefined;
  /** A service of this project builds it, so it is not pulled under this name. */
  readonly isBuilt: boolean;
  /** What is known of the image from its name alone. */
  readonly known: KnownImage | undefined;
}

/** `range` is the context where that is all there is, else the key. */
export interface ComposeBuild extends Located {
  /**
   * Path of the Dockerfile from the project's root; unknown when a variable decides it, when it lies outside, when the
   * context is a URL or the Dockerfile is written inline.
   */
  readonly dockerfile: Scalar<string>;
  readonly target: Scalar<string> | undefined;
  readonly args: readonly ComposeVariable[];
  readonly privileged: Scalar<boolean> | undefined;
  /** `host`, `none` or a network's name. */
  readonly network: Scalar<string> | undefined;
  /** `network.host`, `security.insecure`. */
  readonly entitlements: List<Scalar<string>> | undefined;
}

/** `range` is the variable's name. */
export interface ComposeVariable extends Located {
  readonly name: Scalar<string>;
  /** Absent for a variable that is passed on from the shell. */
  readonly value: Scalar<string> | undefined;
}

export interface ComposeLiteral {
  readonly name: Known<string>;
  readonly value: Known<string>;
}

/** `range` is the item of the list. */
export interface ComposeMount extends Located {
  /** `bind`, `volume`, `tmpfs`, … */
  readonly type: Scalar<string>;
  /** Host path or volume name, as written, after interpolation; absent for anonymous volumes. */
  readonly sourcePath: Scalar<string> | undefined;
  /** The path of the host that is mounted, also through a volume that the file declares as a bind; absent for others. */
  readonly hostPath: Scalar<string> | undefined;
  /**
   * The host path without doubled slashes, `.` and `..`: `/var/run`, and `~/.ssh` where the home folder is named by `~`
   * or `HOME`. Absent for paths relative to the file, and for those that are not known.
   */
  readonly absolutePath: string | undefined;
  readonly target: Scalar<string>;
  readonly readOnly: Scalar<boolean>;
  /** `rprivate`, `rshared`, `rslave`, …; absent for the engine's default, which is private. */
  readonly propagation: Scalar<string> | undefined;
}

/** `range` is the item of the list. Ports may be ranges: `8000-8010`. */
export interface ComposePort extends Located {
  readonly yaml: YamlMap | YamlScalar;
  /** Absent for all addresses of the host. */
  readonly hostIp: Scalar<string> | undefined;
  /** No address is given, or one that stands for all of them: `0.0.0.0`, `::`. */
  readonly isOnAllInterfaces: Ternary;
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
