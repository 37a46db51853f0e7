import {
  definePolicy,
  hasVersionsElsewhere,
  type PackageCommand,
  type PackageSpec,
  packagePrograms,
} from "@secpolicy/core";

const SYSTEM: ReadonlySet<string> = new Set(["apt", "apk", "dnf", "zypper"]);

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(),
  meta: {
    title: "Package without a version",
    severity: "medium",
    severityReason: "Each build takes what is newest, be it broken or taken over by somebody else since the last one.",
    presets: ["strict"],
    remediation: "Name the version, as in `flask==3.0.0` or `typescript@5.4.5`, or install from a lock file.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#version-pinning",
      "https://pip.pypa.io/en/stable/topics/repeatable-installs/",
      "https://docs.npmjs.com/cli/commands/npm-install",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3013",
      "hadolint:DL3016",
      "hadolint:DL3028",
      "hadolint:DL3062",
      "kics:unpinned_package_version_in_pip_install",
      "kics:npm_install_without_pinned_version",
      "kics:gem_install_without_version",
    ],
    since: "0.1.0",
  },
  *check({ packageCommand, instruction }) {
    if (packageCommand === undefined || SYSTEM.has(packageCommand.manager)) return;
    const { action } = packageCommand;
    if (action !== "install" && action !== "run") return;
    for (const spec of packageCommand.packages) {
      if (spec.isPinned !== false || !moves(spec, packageCommand)) continue;
      if (hasVersionsElsewhere(packageCommand, instruction) !== false) return;
      yield {
        at: spec,
        message: `${spec.word.shape} names no certain version, so each build takes what is newest on its day.`,
      };
    }
  },
});

/** Words for whatever is newest, and ranges without an end: `latest`, `*`, `>=1`. A range that ends is a choice. */
const NEWEST = /^(?:latest|next|canary|nightly|beta|alpha|rc|dev|stable|lts|master|main|trunk|HEAD|upgrade|[*x]?)$/i;

function moves({ word, version }: PackageSpec, command: PackageCommand): boolean {
  if (version === undefined) return !isDecidedByProject(command);
  return version.known && (NEWEST.test(version.value) || /^[^<~]*>[^<~]*$/.test(`${word.shape} ${version.value}`));
}

/** Go's modules and the packages of a project have versions of their own, which count where the command names none. */
function isDecidedByProject({ manager, action, subcommand }: PackageCommand): boolean {
  if (manager === "go") return subcommand !== "get";
  return (
    action === "run" && (manager === "npm" || manager === "bun") && subcommand !== "create" && subcommand !== "init"
  );
}
