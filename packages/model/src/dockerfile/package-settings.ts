/** What package managers are told by files of configuration, and by whoever starts them, beside their own options. */
import { hasOption } from "../shell/options.ts";
import type { PackageCommand, PackageManager } from "../shell/packages/model.ts";
import type { Ternary } from "../ternary.ts";
import { Inherited } from "./inherited.ts";
import type { DockerfileInstruction, DockerfileStage } from "./model.ts";
import { variableSeenBy } from "./packages.ts";
import { mayCopyTo } from "./provides.ts";

/** A setting by its name in files of configuration, and where those lie. */
interface FileSetting {
  readonly name: RegExp;
  readonly paths: readonly string[];
}

/** apt.conf(5). Behind `-o` it counts for one command alone. */
const APT_FILES = ["/etc/apt/apt.conf", "/etc/apt/apt.conf.d"];
const APT_ASSUMES_YES: FileSetting = { name: /(?<!-o\s*["']?)APT::Get::Assume-Yes\b/i, paths: APT_FILES };
const APT_RECOMMENDS: FileSetting = { name: /(?<!-o\s*["']?)APT::Install-Recommends\b/i, paths: APT_FILES };
/** dnf.conf(5) */
const DNF_ASSUMES_YES: FileSetting = {
  name: /\b(?:assumeyes|defaultyes)\b/,
  paths: ["/etc/dnf/dnf.conf", "/etc/dnf/libdnf5.conf.d", "/etc/yum.conf"],
};

/** sources.list(5), apt_preferences(5): mirrors that show the state of one day, and versions that a file prescribes. */
const APT_VERSIONS: FileSetting = {
  name: /\bsnapshot\.(?:debian\.org|ubuntu\.com)\b|\bPin:\s*version\b/i,
  paths: ["/etc/apt/preferences", "/etc/apt/preferences.d", "/etc/apt/sources.list"],
};

const ASSUMES_YES: ReadonlyMap<PackageManager, FileSetting> = new Map([
  ["apt", APT_ASSUMES_YES],
  ["dnf", DNF_ASSUMES_YES],
]);

/** Is the question whether to go on answered: by an option, by input, or by a file of configuration? */
export function isAnswered(command: PackageCommand, instruction: DockerfileInstruction): Ternary {
  if (command.assumesYes !== false) return command.assumesYes;
  const setting = ASSUMES_YES.get(command.manager);
  return setting === undefined ? false : isSet(command, instruction, setting);
}

/** Does apt-get install packages that those which are named only recommend? True unless something speaks of them. */
export function installsRecommended(command: PackageCommand, instruction: DockerfileInstruction): Ternary {
  const { options, tool, subcommand } = command;
  // What a source needs to be built is named by it, and nothing else is.
  if (subcommand === "build-dep") return undefined;
  const names = ["--no-install-recommends", "--install-recommends", "--without-recommends", "--with-recommends"];
  const isSaid = hasOption(options, ...names, ...(tool === "aptitude" ? ["-R", "-r"] : []));
  if (isSaid !== false) return isSaid === undefined ? undefined : false;
  for (const { name, value } of options.options) {
    if (name !== "-o" && name !== "--option") continue;
    if (value?.known !== true) return undefined;
    if (/Install-Recommends=/i.test(value.value)) return false;
  }
  const isSetByFile = isSet(command, instruction, APT_RECOMMENDS);
  return isSetByFile === undefined ? undefined : !isSetByFile;
}

/** Options and variables of package managers that prescribe versions, or the day of which they are. */
const VERSION_OPTIONS = [
  ...["-c", "--constraint", "--constraints", "--build-constraint", "--require-hashes", "--no-index", "--exclude-newer"],
  ...["-r", "--requirement", "--requirements", "--uploaded-prior-to", "--before"],
];
const VERSION_VARIABLES: ReadonlyMap<PackageManager, readonly string[]> = new Map([
  ["pip", ["PIP_CONSTRAINT", "PIP_REQUIRE_HASHES", "PIP_NO_INDEX", "UV_CONSTRAINT", "UV_EXCLUDE_NEWER"]],
  ["pipx", ["PIP_CONSTRAINT"]],
  ["uv", ["UV_CONSTRAINT", "UV_EXCLUDE_NEWER"]],
  ["npm", ["npm_config_before", "NPM_CONFIG_BEFORE"]],
]);

/** Does anything but the packages' names say which versions are installed: a snapshot, a list of constraints, a day? */
export function hasVersionsElsewhere(command: PackageCommand, instruction: DockerfileInstruction): Ternary {
  const { manager, options } = command;
  if (manager === "apt") {
    const isSnapshot = hasOption(options, "-S", "--snapshot");
    return isSnapshot === false ? isSet(command, instruction, APT_VERSIONS) : isSnapshot;
  }
  const variables = VERSION_VARIABLES.get(manager);
  if (variables === undefined) return false;
  if (variables.some((name) => variableSeenBy(command.command, instruction, name) !== undefined)) return true;
  return hasOption(options, ...VERSION_OPTIONS) === true;
}

/** Does a file of configuration say it that was written before? Not decided where such a file is copied. */
function isSet(command: PackageCommand, instruction: DockerfileInstruction, setting: FileSetting): Ternary {
  // apt.conf(5): a file of one's own.
  const hasOwnFile =
    hasOption(command.options, "-c", "--config-file") !== false ||
    (command.manager === "apt" && variableSeenBy(command.command, instruction, "APT_CONFIG") !== undefined);
  if (hasOwnFile) return undefined;
  const { stage } = instruction;
  if (stage === undefined) return false;
  const { written, copied } = firstsOf(stage, setting);
  const start = command.range[0];
  const before = inherited.atEndOf(stage.from.stage, setting);
  if (written < start || before === "written") return true;
  return copied < start || before === "copied" ? undefined : false;
}

const inherited = new Inherited((stage, setting: FileSetting) => {
  const { written, copied } = firstsOf(stage, setting);
  if (written < Number.POSITIVE_INFINITY) return "written";
  return copied < Number.POSITIVE_INFINITY ? "copied" : undefined;
});

/** Where a stage first writes a setting, and where it first copies what may hold it. */
interface Firsts {
  readonly written: number;
  readonly copied: number;
}

const known = new WeakMap<DockerfileStage, Map<FileSetting, Firsts>>();

function firstsOf(stage: DockerfileStage, setting: FileSetting): Firsts {
  const ofStage = known.get(stage) ?? new Map<FileSetting, Firsts>();
  known.set(stage, ofStage);
  const before = ofStage.get(setting);
  if (before !== undefined) return before;
  const found = findFirsts(stage, setting);
  ofStage.set(setting, found);
  return found;
}

function findFirsts({ instructions }: DockerfileStage, { name, paths }: FileSetting): Firsts {
  let written = Number.POSITIVE_INFINITY;
  let copied = Number.POSITIVE_INFINITY;
  for (const instruction of instructions) {
    const { keyword, source, extent, settings } = instruction;
    if (keyword !== "RUN" && keyword !== "COPY" && keyword !== "ADD") continue;
    const index = source.text.slice(extent[0], extent[1]).search(name);
    if (index !== -1) written = Math.min(written, extent[0] + index);
    if (keyword !== "RUN" && paths.some((path) => mayCopyTo(instruction, settings, path))) {
      copied = Math.min(copied, extent[0]);
    }
  }
  return { written, copied };
}
