/** A compose file as the project that `docker compose config` would show, each value with its place. */
import type { List, Scalar } from "../scalar.ts";
import type { Located, Place, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";
import type { YamlDuplicate, YamlEntry, YamlMap, YamlScalar } from "../yaml/node.ts";
import type {
  ComposeBuild,
  ComposeDependency,
  ComposeDevice,
  ComposeEnvFile,
  ComposeHealthcheck,
  ComposeImage,
  ComposeImageIdentity,
  ComposeLimits,
  ComposeLiteral,
  ComposeMount,
  ComposePort,
  ComposeReference,
  ComposeResource,
  ComposeSecurityOption,
  ComposeTmpfs,
  ComposeUlimit,
  ComposeVariable,
  ComposeVariableFile,
} from "./parts.ts";
import type { ComposeAttachment, ComposeExposure, ComposeNetwork, ComposeSegment } from "./reach.ts";

export type * from "./parts.ts";
export type * from "./reach.ts";

/** `range` is that of the file's top map. */
export interface ComposeProject extends Located {
  readonly yaml: YamlMap;
  /** Of all compose files that it is made of: itself, what is laid over it, what it includes and extends. */
  readonly files: readonly ComposeFile[];
  readonly version: Scalar<string> | undefined;
  /** Those of included files first. */
  readonly services: readonly ComposeService[];
  /** Declared ones; the `default` network that compose adds by itself is not among them. */
  readonly networks: readonly ComposeNetwork[];
  readonly volumes: readonly ComposeResource[];
  readonly secrets: readonly ComposeResource[];
  readonly configs: readonly ComposeResource[];
  readonly models: readonly ComposeResource[];
  /** Networks as services really join them, in the order of their first use. */
  readonly segments: readonly ComposeSegment[];
  /** Files of variables that it reads; none that `.gitignore` keeps out of the repository. */
  readonly variableFiles: readonly ComposeVariableFile[];
  readonly duplicates: readonly YamlDuplicate[];
  /** What compose refuses, in any of the files. */
  readonly flaws: ComposeFlaws;
  /** More may be declared elsewhere: in files that this one includes, or that it is laid over. */
  readonly open: boolean;
}

/** `range` is that of the file's top map. */
export interface ComposeFile extends Located {
  readonly yaml: YamlMap;
  readonly version: Scalar<string> | undefined;
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
  /** What a file takes away from those below it: the keys that it has with `!reset`. */
  readonly resets: readonly ComposeReset[];
  readonly image: ComposeImage | undefined;
  /** Which image it runs, also where only the file below this one says so. */
  readonly identity: ComposeImageIdentity | undefined;
  readonly build: ComposeBuild | undefined;
  readonly privileged: Scalar<boolean> | undefined;
  readonly user: Scalar<string> | undefined;
  readonly capAdd: List<Scalar<string>> | undefined;
  readonly capDrop: List<Scalar<string>> | undefined;
  readonly securityOpt: List<Scalar<string>> | undefined;
  /** The items of `security_opt`, taken apart. */
  readonly securityOptions: List<ComposeSecurityOption>;
  readonly readOnly: Scalar<boolean> | undefined;
  /** Where the program of a well-known image must write to start, and has neither a volume nor a tmpfs. */
  readonly writtenPaths: readonly string[];
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
  /** Names that must be declared in the project: volumes, secrets, configs, models and other services. */
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

/** `range` is the key with `!reset`. */
export interface ComposeReset extends Located {
  readonly key: string;
  /** What loses its value, in the file below. */
  readonly below: YamlEntry;
}

export interface ComposeFlaws {
  readonly unknownKeys: readonly ComposeUnknownKey[];
  readonly wrongValues: readonly ComposeWrongValue[];
}

/** A key that the specification does not have at its place. `range` is the key. */
export interface ComposeUnknownKey extends Located {
  readonly key: string;
  /** What has no such key: `a service`. */
  readonly of: string;
  /** The key that was probably meant. */
  readonly nearest: string | undefined;
  /** What has taken the place of a key of an earlier version: "`driver` under `logging`". */
  readonly replacement: string | undefined;
  /** Those that have it. */
  readonly services: readonly ComposeService[];
}

/** `range` is the value, or the first key of a map that lacks a key. */
export interface ComposeWrongValue extends Located {
  /** Without a period: "`hostname` must be a string". */
  readonly fact: string;
  /** A number or a boolean that could stand here in quotes. */
  readonly unquoted: YamlScalar | undefined;
  /** Those that have it. */
  readonly services: readonly ComposeService[];
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
