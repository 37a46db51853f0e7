import {
  type DockerfileCommand,
  definePolicy,
  type Fix,
  packageSwitchPrograms,
  removeOption,
  type SwitchedOff,
  textOf,
  unsignedPackagesOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: packageSwitchPrograms,
  meta: {
    title: "Package manager takes unsigned packages",
    severity: "high",
    severityReason: "The signature is what says that a package comes from the distribution; its scripts run as root.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Install the key of the repository (`signed-by=` of apt, a file in `/etc/apk/keys`, `rpm --import`) and remove the option. Compare single files with a checksum first.",
    references: [
      "https://manpages.debian.org/stable/apt/apt-secure.8.en.html",
      "https://man.archlinux.org/man/apk.8.en",
      "https://dnf.readthedocs.io/en/latest/command_ref.html",
      "https://rpm.org/docs/latest/man/rpm.8",
    ],
    frameworks: ["cis-docker:4.11"],
    aliases: [
      "checkov:CKV2_DOCKER_7",
      "checkov:CKV2_DOCKER_8",
      "checkov:CKV2_DOCKER_9",
      "checkov:CKV2_DOCKER_10",
      "checkov:CKV2_DOCKER_11",
    ],
    since: "0.1.0",
  },
  *check(node) {
    for (const unsigned of unsignedPackagesOf(node.command, node.script)) {
      const name = unsigned.option?.name ?? textOf(unsigned);
      yield {
        at: unsigned,
        message: `${name} lets ${unsigned.program} take packages without a valid signature, so a mirror or anybody on the way can put in others.`,
        fix: fixOf(node, unsigned),
      };
    }
  },
});

/** Unsafe: without the key the installation then fails. */
function fixOf({ instruction }: DockerfileCommand, { option }: SwitchedOff): Fix | undefined {
  const edit = option && removeOption(option, instruction);
  return edit && { title: `Remove ${option?.name}`, safe: false, edits: [edit] };
}
