/** A Dockerfile as what it builds: stages with the settings that are in force at their end. */
import type { ImageReference } from "../image.ts";
import type { Known, List, Scalar } from "../scalar.ts";
import type { ShellDownload } from "../shell/downloads.ts";
import type { ShellCommand, ShellScript } from "../shell/model.ts";
import type { PackageCommand } from "../shell/packages/model.ts";
import type { Located, Place, Range } from "../source.ts";
import type { Ternary } from "../ternary.ts";

/**
 * `range` of a node is where a finding about it points; `extent` is all of it, continuations and heredocs included.
 * The range of a word covers it as written, quotes included; the file's is the first instruction's.
 */
export interface Dockerfile extends Located, DockerfileIgnoring {
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
  /** Does the `syntax` directive name another frontend than Docker's, which may know other instructions and flags? */
  readonly hasForeignSyntax: boolean;
  /** Where a template engine decides which lines there are; then nothing in the file is judged. */
  readonly templateMark: Located | undefined;
}

/** What keeps files out of the build context. */
export interface DockerfileIgnoring {
  /** The ignore file that is in force, where that is known. */
  readonly ignoreFile: DockerfileIgnoreFile | undefined;
  /** Is one in force? Not decided where it depends on the folder that the build is given. */
  readonly hasIgnoreFile: Ternary;
}

/** A `.dockerignore`; `isIgnored` answers for a path. `range` is all of it. */
export interface DockerfileIgnoreFile extends Located {
  readonly patterns: readonly DockerfileIgnorePattern[];
}

export interface DockerfileIgnorePattern extends Located {
  /** Begins with `!`: brings back what a pattern before it excludes. */
  readonly isException: boolean;
  /** The pattern without sign, clean and without a slash in front. */
  readonly path: string;
  /** Absent when Docker refuses the pattern, and the whole file with it. */
  readonly regExp: RegExp | undefined;
}

/** A parser directive: `# syntax=docker/dockerfile:1`. `range` is the value. */
export interface DockerfileDirective extends Located {
  readonly extent: Range;
  readonly name: "syntax" | "escape" | "check";
  readonly value: Known<string>;
}

/**
 * What is in force at a point of a stage, through the stages that it builds on. A setting is absent when nothing in the
 * file says it, so that the base image decides.
 */
export interface DockerfileSettings {
  readonly user: DockerfileUser | undefined;
  /** The path that the last WORKDIR leads to, absolute and clean. */
  readonly workdir: Scalar<string> | undefined;
  /** The SHELL in force. */
  readonly shell: DockerfileInstruction | undefined;
  readonly healthcheck: DockerfileHealthcheck | undefined;
  readonly entrypoint: DockerfileInstruction | undefined;
  /** The CMD in force; ENTRYPOINT takes back one that its stage inherits. */
  readonly command: DockerfileInstruction | undefined;
  readonly stopSignal: DockerfileInstruction | undefined;
  /** Is there a shell to run command lines? False on scratch and distroless images until something may bring one. */
  readonly hasShell: Ternary;
  /** Is there an `/etc/passwd`, without which users have no names? False on scratch until something may bring one. */
  readonly hasUsersFile: Ternary;
}

/** `range` is what FROM names. Its settings are those at its end. */
export interface DockerfileStage extends Located, DockerfileSettings {
  readonly extent: Range;
  readonly file: Dockerfile;
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
  /** Is it the final stage, or one that this builds on, so that all of it is in the image? */
  readonly isShipped: boolean;
  /** Does another stage start from it or take files from it? */
  readonly isReferenced: boolean;
  /** A later stage of the same name, which is the one that the name means below it. */
  readonly hiddenBy: DockerfileStage | undefined;
  /** Does it run on Windows? Not decided for a base image that is not known. */
  readonly isWindows: Ternary;
  /** Does any instruction of the stage, or of those that it builds on, change files? If not it has those of its base. */
  readonly changesFiles: boolean;
  /**
   * Does the final stage need this one, through FROM, `COPY --from` or a mount? True of the final stage itself; not
   * decided where a FROM that depends on the build may name it: `FROM build-${TARGETOS}`.
   */
  readonly isNeeded: Ternary;
  /** Is there anything to run, by CMD or ENTRYPOINT? Not decided where the base image may say it; never on bare scratch. */
  readonly hasCommand: Ternary;
  /** Likewise: is there a HEALTHCHECK, if only one that says NONE? */
  readonly hasHealthcheck: Ternary;
  /** Variables of ENV, of each name the last; those of the base image are not among them. Found when first asked for. */
  readonly environment: readonly DockerfileAssignment[];
  /** What stops containers, in the form `SIGTERM`: by STOPSIGNAL, by a well-known base image, or by default. */
  readonly stoppedBy: Scalar<string> | undefined;
  /**
   * The words with which containers start, from the program on that does the work: behind `exec`, `tini --` and an
   * `entrypoint.sh`. Absent when the file does not say them all, or in a line that only a shell can read.
   */
  readonly start: List<Scalar<string>> | undefined;
  /** The interactive interpreter that containers run because nothing but the base image says what to run: `python3`. */
  readonly interpreter: string | undefined;
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
export interface DockerfileFrom extends DockerfileReference {
  /** The working directory of the image, by the table of well-known images; of scratch it is `/`. */
  readonly workdir: string | undefined;
}

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
  /** What is in force where the instruction stands, before it. */
  readonly settings: DockerfileSettings;
  /** Of CMD, ENTRYPOINT and HEALTHCHECK: the next one in the stage, which takes its place. */
  readonly replacedBy: DockerfileInstruction | undefined;
  /** Variables that the builder substitutes in it, in document order; those of commands are the shell's. */
  readonly variables: readonly DockerfileVariable[];
  /** Blank lines between its own, which the builder skips and warns of. */
  readonly blankLines: readonly Located[];
  /** The instruction that ONBUILD defers. */
  readonly trigger: DockerfileInstruction | undefined;
  /** Is it such a trigger, so that settings, stages and files are those of images that build on this one? */
  readonly isDeferred: boolean;
  /** Of HEALTHCHECK. */
  readonly healthcheck: DockerfileHealthcheck | undefined;
  /** Of EXPOSE; what only the build decides is missing. */
  readonly exposedPorts: readonly DockerfileExposedPort[];
  /** Of RUN. */
  readonly mounts: readonly DockerfileMount[];
  /** Of COPY and ADD. */
  readonly copy: DockerfileCopy | undefined;
  /**
   * What a shell makes of RUN, ENTRYPOINT and HEALTHCHECK, and of CMD when it is a command line; of an array, the one
   * command that it is. Read when first asked for.
   */
  readonly script: ShellScript | undefined;
}

/** A command that RUN runs, wherever in its script it stands; `range` is the command's name. */
export interface DockerfileCommand extends Located {
  /** The last part of the program's path. Absent where there are only assignments. */
  readonly name: Scalar<string> | undefined;
  /** What follows the name; open where more may follow that the file does not show, as behind `xargs`. */
  readonly words: List<Scalar<string>>;
  readonly command: ShellCommand;
  readonly script: ShellScript;
  /** Of a package manager. */
  readonly packageCommand: PackageCommand | undefined;
  /** Of curl, wget and their like. */
  readonly download: ShellDownload | undefined;
  /** The RUN, which may be one that ONBUILD defers. */
  readonly instruction: DockerfileInstruction;
}

/** What COPY or ADD takes and where it puts it; `range` spans sources and destination. */
export interface DockerfileCopy extends Located {
  readonly sources: readonly DockerfileCopySource[];
  readonly destination: Scalar<string>;
  /** What `--from` names; when it is absent, sources are paths in the build context. */
  readonly from: Scalar<string> | undefined;
}

export interface DockerfileCopySource extends Located {
  readonly path: Scalar<string>;
  /** `path` may hold wildcards; `url` and `git` are fetched by ADD. Absent when only the build knows. */
  readonly kind: "path" | "url" | "git" | "heredoc" | undefined;
}

/** An entry of EXPOSE. Where variables keep its parts from standing in it, their places are that of the whole. */
export interface DockerfileExposedPort extends Located {
  readonly text: string;
  /** What should be a port or a range: `8000-8010`. */
  readonly port: string;
  readonly portAt: Located;
  /** Of a range; both are the same for one port, and absent when it is neither. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** As written; absent when there is none, which means TCP. */
  readonly protocol: string | undefined;
  readonly protocolAt: Located | undefined;
  /** `127.0.0.1:80:` before the port, which means nothing in an image. */
  readonly hostAt: Located | undefined;
}

/** `--mount` of RUN. `range` is what follows the sign. */
export interface DockerfileMount extends Located {
  readonly type: Scalar<string> | undefined;
  readonly fields: readonly DockerfileMountField[];
}

/** `range` is the value's; `name` is in lower case. */
export interface DockerfileMountField extends Located {
  readonly name: string;
  /** Empty for a field without a sign. */
  readonly value: Scalar<string>;
}

/** `$NAME` or `${NAME…}`, where the builder puts the value. `range` covers the word where it can't be told more exactly. */
export interface DockerfileVariable extends Located {
  readonly name: string;
  /** What follows the name in braces, such as `:-`. */
  readonly modifier: string | undefined;
  /** Does the builder know the modifier? */
  readonly isSupported: boolean;
  /** Does the builder put a value there? Not in `COPY --from`, where people write variables all the same. */
  readonly isReplaced: boolean;
  /** Does an ARG or ENV in force set it, or declare it? Not decided where the base image may do so. */
  readonly isDeclared: Ternary;
  /** A variable of the build's platform, such as TARGETARCH, which a stage must name with ARG. */
  readonly isOfPlatform: boolean;
  /** When nothing in force declares it: the name in an ARG before the first FROM, or else in any ARG or ENV. */
  readonly declaredAt: Located | undefined;
}

/** `NAME=value`, `NAME` of ARG, `NAME value` of ENV and LABEL. */
export interface DockerfileAssignment extends Located {
  readonly name: string;
  readonly nameAt: Located;
  /** Absent when only the name is given. */
  readonly value: Scalar<string> | undefined;
  /** `NAME value`, the old form of ENV and LABEL, which takes the rest of the line. */
  readonly isOldForm: boolean;
  /** Are its quotes and braces closed? If not, the builder refuses it. */
  readonly isClosed: boolean;
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
  /** Names that some ARG of the file declares, those that ONBUILD defers among them. */
  readonly args: readonly string[];
  /** Are these all stages and ARGs? Not where a template, another frontend or a variable has a say in it. */
  readonly isWhole: boolean;
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
  /** Does a HEALTHCHECK of the stage, or of its base image, check containers? */
  readonly checksHealth: Ternary;
  /** Port ranges that EXPOSE names; absent when one is only known at build time. */
  readonly ports: readonly (readonly [first: number, last: number])[] | undefined;
}
