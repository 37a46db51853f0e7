import { addOption, definePolicy, installsRecommended, packagePrograms } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(["apt"]),
  meta: {
    title: "Recommended packages are installed too",
    severity: "low",
    severityReason: "The image gets larger and has more in it to be attacked, but nothing that is wrong.",
    presets: ["strict", "cis-docker"],
    remediation: "Add `--no-install-recommends`, and name those of the recommended packages that are needed.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#apt-get",
      "https://manpages.debian.org/stable/apt/apt-get.8.en.html#no-install-recommends",
    ],
    frameworks: ["cis-docker:4.3"],
    aliases: [
      "hadolint:DL3015",
      "trivy:DS-0029",
      "kics:apt_get_not_avoiding_additional_packages",
      "semgrep:missing-no-install-recommends",
      "dockerfilelint:apt-get_recommends",
    ],
    since: "0.1.0",
  },
  *check({ packageCommand, instruction }) {
    if (packageCommand?.action !== "install") return;
    // `apt-get -f install` mends what is there.
    if (packageCommand.packages.length === 0) return;
    // What other stages throw away costs the image nothing.
    if (instruction.stage?.isShipped !== true || installsRecommended(packageCommand, instruction) !== true) return;
    const { tool, subcommand } = packageCommand;
    const option = tool === "aptitude" ? "--without-recommends" : "--no-install-recommends";
    yield {
      at: packageCommand,
      message: `${tool} ${subcommand} brings in packages that others only recommend, so the image ships what nobody asked for.`,
      fix: { title: `Add ${option}`, safe: false, edits: [addOption(packageCommand, instruction, option)] },
    };
  },
});
