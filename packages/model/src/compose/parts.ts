/** What a service is made of, each part with its place. */
import type { ImageReference } from "../image.ts";
import type { Known, List, Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlMap, YamlScalar } from "../yaml/node.ts";
import type { KnownImage } from "./known-images.ts";
import type { ComposeService } from "./model.ts";

export type { ImageRole, KnownImage } from "./known-images.ts";

/** A volume, secret, config or model that the project declares. `range` is its key. */
export interface ComposeResource extends Located {
  readonly name: string;
  /** Absent for one with nothing but a name. */
  readonly yaml: YamlMap | undefined;
  readonly external: Scalar<boolean>;
  /** Of a secret or config. */
  readonly file: ComposeResourceFile | undefined;
}

/** The file that a secret or config is taken from. `range` is its path. */
export interface ComposeResourceFile extends Located {
  readonly path: Scalar<string>;
  /** Its content, where the repository holds it; absent where `.gitignore` keeps it out, and where it can't be read. */
  readonly text: string | undefined;
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

/** `range` is the name. A negative limit is none. */
export interface ComposeUlimit extends Located {
  readonly name: string;
  readonly soft: Scalar<number> | undefined;
  readonly hard: Scalar<number> | undefined;
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
  readonly to: "service" | "volume" | "secret" | "config" | "model";
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
  /** Through `disable` or a test of `[NONE]`: what the image says does not hold either. */
  readonly isDisabled: Ternary;
}

/** Which image it is, whatever its version. */
export interface ComposeImageIdentity {
  /** `docker.io/library/nginx`; known also where only the tag is not. */
  readonly repository: string | undefined;
  /** What is known of the image from its name alone. */
  readonly known: KnownImage | undefined;
}

export interface ComposeImage extends Located, ComposeImageIdentity {
  readonly text: Scalar<string>;
  readonly reference: ImageReference | undefined;
  /** A service of this project builds it, so it is not pulled under this name. */
  readonly isBuilt: boolean;
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

/** A file of variables that the repository holds: `.env`, or one of `env_file`. `range` is its start. */
export interface ComposeVariableFile extends Located {
  /** Variables whose values are known; the place of a name is that of its value. */
  readonly literals: readonly ComposeLiteral[];
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
  /**
   * The host's ports that it takes for itself. Absent when they are not known, and when the engine chooses: without
   * `published`, and out of a range that stands before a single port.
   */
  readonly hostPorts: PortRange | undefined;
}

export interface PortRange {
  readonly first: number;
  readonly last: number;
}
