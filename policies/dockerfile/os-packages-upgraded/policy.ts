import { definePolicy, packagePrograms } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(["apt", "apk", "dnf", "zypper"]),
  meta: {
    title: "Build upgrades the packages of the base image",
    severity: "low",
    severityReason: "Builds of one file differ, though what they install is newer and by that safer.",
    // CIS 4.4 wants the opposite: images that are patched when they are built.
    presets: [],
    remediation:
      "Build on a newer base image, pinned by its digest and kept up to date by a bot, in place of upgrading an old one.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often",
      "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3035",
      "trivy:DS-0024",
      "semgrep:avoid-apt-get-upgrade",
      "semgrep:avoid-apk-upgrade",
      "semgrep:avoid-yum-update",
      "semgrep:avoid-dnf-update",
      "semgrep:avoid-zypper-update",
      "dockerfilelint:apt-get-upgrade",
      "dockerfilelint:apt-get-dist-upgrade",
      "dockle:DKL-DI-0003",
    ],
    since: "0.1.0",
  },
  *check({ packageCommand }) {
    if (packageCommand === undefined) return;
    const { action, packages, isOpen, tool, subcommand } = packageCommand;
    // With names it is some packages only; an option may be hidden that makes it so.
    if (action !== "upgrade" || packages.length > 0 || isOpen) return;
    yield {
      at: packageCommand,
      message: `${tool} ${subcommand} brings the base image to the state of the day, so two builds of this file differ and nobody sees in what.`,
    };
  },
});
