import { definePolicy, hasVersionsElsewhere, packagePrograms } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(["apt", "apk", "dnf", "zypper"]),
  meta: {
    title: "Package of the system without a version",
    severity: "low",
    severityReason: "Builds of one file differ; but versions that are pinned miss fixes, and vanish from the mirrors.",
    // Distributions drop old versions, so that pinned builds break; most people don't want this.
    presets: [],
    remediation:
      "Name the version (`curl=8.14.1-2`, `curl~=8.14`, `curl-8.14.1`), or install from a snapshot of the distribution.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#version-pinning",
      "https://snapshot.debian.org/",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3008",
      "hadolint:DL3018",
      "hadolint:DL3033",
      "hadolint:DL3037",
      "hadolint:DL3041",
      "kics:apt_get_install_pin_version_not_defined",
      "kics:unpinned_package_version_in_apk_add",
      "kics:yum_install_without_version",
      "kics:zypper_install_without_version",
      "kics:missing_version_specification_in_dnf_install",
    ],
    since: "0.1.0",
  },
  *check({ packageCommand, instruction }) {
    if (packageCommand?.action !== "install") return;
    for (const spec of packageCommand.packages) {
      // A constraint such as `~=8.14` is as much as a distribution keeps for long.
      if (spec.kind !== "registry" || spec.isPinned !== false || spec.version !== undefined) continue;
      if (hasVersionsElsewhere(packageCommand, instruction) !== false) return;
      yield {
        at: spec,
        message: `${spec.word.shape} is installed in whatever version the mirror has on the day of the build, so builds of this file differ.`,
      };
    }
  },
});
