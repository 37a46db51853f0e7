import { addOption, definePolicy, isAnswered, packagePrograms } from "@secpolicy/core";

/** What they ask about. To fetch an index or to clean a cache nobody is asked. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(["install", "upgrade", "remove"]);

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(),
  meta: {
    title: "Package manager waits for an answer",
    severity: "medium",
    severityReason: "The build stops, if not today then on the day on which a package brings another one along.",
    presets: ["recommended"],
    remediation: "Add `-y`, as in `apt-get install -y`.",
    references: [
      "https://manpages.debian.org/stable/apt/apt-get.8.en.html#assume-yes",
      "https://dnf.readthedocs.io/en/latest/command_ref.html#options",
      "https://manpages.opensuse.org/Tumbleweed/zypper/zypper.8.en.html",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3014",
      "hadolint:DL3030",
      "hadolint:DL3034",
      "hadolint:DL3038",
      "trivy:DS-0021",
      "kics:apt_get_missing_flags_to_avoid_manual_input",
      "kics:missing_flag_from_dnf_install",
      "kics:missing_zypper_non_interactive_switch",
      "kics:yum_install_allows_manual_input",
      "semgrep:missing-assume-yes-switch",
      "semgrep:missing-dnf-assume-yes-switch",
      "semgrep:missing-yum-assume-yes-switch",
      "semgrep:missing-zypper-no-confirm-switch",
      "dockerfilelint:apt-get_missing_param",
    ],
    since: "0.1.0",
  },
  *check({ packageCommand, instruction }) {
    if (packageCommand === undefined || !ASKED_ABOUT.has(packageCommand.action)) return;
    if (isAnswered(packageCommand, instruction) !== false) return;
    const { tool, subcommand } = packageCommand;
    yield {
      at: packageCommand,
      message: `${tool} ${subcommand} may ask whether to go on, and because nobody answers during a build, it gives up then.`,
      fix: { title: "Add -y", safe: true, edits: [addOption(packageCommand, instruction, "-y")] },
    };
  },
});
