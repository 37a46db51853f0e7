/** A Dockerfile as what it builds: stages with the settings that are in force at their end. */
import type { ImageReference } from "../image.ts";
import type { Known, List, Scalar } from "../scalar.ts";
import type { Located, Place, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";

/**
 * `range` of a node is where a finding about it points; `extent` is all of it, continuations and heredocs included.
 * The range of a word covers it as written, quotes included; the file's is the first instruction's.
 */
export interface Dockerfile extends Located {
  readonly stages: readonly DockerfileStage[];
  /** ARGs before the first FROM. */
  readonly globalArgs: readonly DockerfileInstruction[];
  /** Every instruction of the file in its order; what ONBUILD defers is its `trigger`. */
  readonly instructions: readonly DockerfileInstruction[];
  /** The stage that `docker build` without `--target` builds. */
  readonly finalStage: DockerfileStage | undefined;
  /** The character that continues lines, from the `escape` directive: `\` or `` ` ``. */
  readonly escape: string;
  readonly directives: readonly DockerfileDirective[];
}

/** A parser directive: `# syntax=docker/dockerfile:1`. `range` is the value. */
export interface DockerfileDirective extends Located {
  readonly extent: Range;
  readonly name: "syntax" | "escape" | "check";
  readonly value: Known<string>;
}

/** `range` is what FROM names. */
export interface DockerfileStage extends Located {
  readonly extent: Range;
  readonly index: number;
  /** The name after AS, in lower case: stage names ignore case. */
  readonly name: Scalar<string> | undefined;
  readonly from: DockerfileFrom;
  /** What the first of the stages starts from that build on each other up to this one; `from` when it is the first. */
  readonly base: DockerfileFrom;
  /** FROM first. */
  readonly instructions: readonly DockerfileInstruction[];
  /** All that the stage takes from stages and images: FROM, `COPY --from`, `RUN --mount=from=`, in document order. */
  readonly references: readonly DockerfileReference[];
  readonly isFinal: boolean;
  /**
   * Does the final stage need this one, through FROM, `COPY --from` or a mount? True of the final stage itself; not
   * decided where a FROM that depends on the build may name it: `FROM build-${TARGETOS}`.
   */
  readonly isNeeded: Ternary;
  /** The effective user at the end of the stage, through the stages it builds on; absent when nothing says it. */
  readonly user: DockerfileUser | undefined;
  /** The effective HEALTHCHECK, likewise. */
  readonly healthcheck: DockerfileHealthcheck | undefined;
  /** Is there anything to run, by CMD or ENTRYPOINT? Not decided where the base image may say it; never on bare scratch. */
  readonly hasCommand: Ternary;
}

/** Names a stage or an image. */
export interface DockerfileReference extends Located {
  /** The reference after substitution of ARG defaults. */
  readonly reference: Scalar<string>;
  /** Absent for a stage, for `scratch` and for what is unknown. */
  readonly image: ImageReference | undefined;
  /** For FROM only a stage before it; elsewhere also the stage itself or a later one, which the builder refuses. */
  readonly stage: DockerfileStage | undefined;
  readonly isScratch: boolean;
  /** The assignments of ARG instructions whose values the reference uses. */
  readonly args: readonly Located[];
  readonly instruction: DockerfileInstruction;
}

/** What a stage starts from. */
export interface DockerfileFrom extends DockerfileReference {}

export interface DockerfileUser extends Located {
  /** The user without the group, after substitution; of a base image, by the table of well-known images. */
  readonly user: Scalar<string>;
  readonly group: Scalar<string> | undefined;
  /** By name, by the number 0, or because an empty USER means it. */
  readonly isRoot: Scalar<boolean>;
  /** A number needs no users file; only then can Kubernetes tell that it is not root. */
  readonly isNumeric: Scalar<boolean>;
  /** The value is that of the base image, by the table of well-known images; `range` is then what FROM names. */
  readonly isBase: boolean;
  /** The assignments of ARG and ENV instructions whose values are used. */
  readonly args: readonly Located[];
}

/** `--name=value`. */
export interface DockerfileFlag extends Located {
  readonly name: string;
  readonly nameAt: Located;
  /** Absent when there is no `=`. */
  readonly value: Scalar<string> | undefined;
}

/** `range` is the keyword. */
export interface DockerfileInstruction extends Located {
  readonly extent: Range;
  /** In upper case: `FROM`, `RUN`. */
  readonly keyword: string;
  readonly keywordAt: Located;
  readonly flags: readonly DockerfileFlag[];
  /**
   * What follows the flags, as the builder divides it: items of a JSON array; words of COPY, ADD, FROM, EXPOSE and
   * VOLUME; one item for each assignment of ARG, ENV and LABEL; otherwise one item, the rest of the instruction.
   * HEALTHCHECK has its type first. Variables are substituted where the builder does it, which excludes commands.
   */
  readonly args: readonly Scalar<string>[];
  /** `exec` is a JSON array, `shell` a command line in RUN, CMD, ENTRYPOINT, SHELL and HEALTHCHECK. */
  readonly form: "exec" | "shell" | "none";
  /** Of ARG, ENV and LABEL. */
  readonly assignments: readonly DockerfileAssignment[];
  readonly heredocs: readonly DockerfileHeredoc[];
  /** Absent before the first FROM. */
  readonly stage: DockerfileStage | undefined;
  /** The instruction that ONBUILD defers. */
  readonly trigger: DockerfileInstruction | undefined;
  /** Of HEALTHCHECK. */
  readonly healthcheck: DockerfileHealthcheck | undefined;
}

/** `NAME=value`, `NAME` of ARG, `NAME value` of ENV and LABEL. */
export interface DockerfileAssignment extends Located {
  readonly name: string;
  readonly nameAt: Located;
  /** Absent when only the name is given. */
  readonly value: Scalar<string> | undefined;
}

/** `range` is the word that opens it: `<<EOF`. */
export interface DockerfileHeredoc extends Located {
  readonly name: string;
  /** The lines up to the one that ends it. */
  readonly body: Located;
  /** Are variables in the body substituted? Not when the name is quoted. */
  readonly expands: boolean;
}

/** `range` is the keyword. */
export interface DockerfileHealthcheck extends Located {
  readonly instruction: DockerfileInstruction;
  readonly isNone: boolean;
  readonly flags: readonly DockerfileFlag[];
  /** The word CMD or NONE, or what stands in its place. */
  readonly type: Scalar<string> | undefined;
  /** What follows the type: items of the JSON array, or the command line as one. Absent when nothing does. */
  readonly command: List<Scalar<string>> | undefined;
  readonly form: "exec" | "shell" | "none";
}

export interface DockerfileFacts {
  readonly stages: readonly DockerfileStageFacts[];
}

export interface DockerfileStageFacts {
  readonly name: string | undefined;
  readonly index: number;
  /** Where the stage starts. */
  readonly place: Place;
  /** Absent when nothing says USER and the base is not known; `name` is absent when it is only known at build time. */
  readonly user:
    | {
        readonly name: string | undefined;
        readonly isRoot: boolean | undefined;
        readonly isNumeric: boolean | undefined;
        readonly place: Place;
      }
    | undefined;
}
