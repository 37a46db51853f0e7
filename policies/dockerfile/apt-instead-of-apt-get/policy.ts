import { definePolicy, type Fix, type PackageCommand, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["apt"],
  meta: {
    title: "Program for terminals in a script",
    severity: "low",
    severityReason: "It works today; the authors only don't promise that it will tomorrow.",
    presets: ["strict"],
    remediation: "Use `apt-get`, and `apt-cache` to look things up.",
    references: [
      "https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3027", "checkov:CKV_DOCKER_9", "kics:run_using_apt", "semgrep:prefer-apt-get"],
    since: "0.1.0",
  },
  *check({ packageCommand }) {
    if (packageCommand?.tool !== "apt") return;
    yield {
      at: packageCommand.command.name ?? packageCommand,
      message:
        "apt is made for people at a terminal: its options and its output may change with any version, those of apt-get don't.",
      fix: fixOf(packageCommand),
    };
  },
});

/** What apt-get does in the same way; it upgrades otherwise, and lists nothing. */
const SAME: ReadonlySet<string> = new Set([
  "install",
  "reinstall",
  "update",
  "remove",
  "purge",
  "autoremove",
  "clean",
  "autoclean",
]);

function fixOf({ command, subcommand }: PackageCommand): Fix | undefined {
  const { name } = command;
  if (name === undefined || !SAME.has(subcommand)) return undefined;
  const match = /(?:^|[/"'])(apt)["']?$/.exec(textOf(name));
  if (match === null) return undefined;
  const start = name.range[0] + match.index + match[0].indexOf("apt");
  return {
    title: "Use apt-get",
    safe: true,
    edits: [replace({ source: name.source, range: [start, start + "apt".length] }, "apt-get")],
  };
}
