import { addOption, definePolicy, type Fix, keptCachesOf } from "@secpolicy/core";

const MANAGERS: ReadonlySet<string> = new Set(["apt", "apk", "dnf", "zypper"]);

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "Package manager's cache stays in the image",
    severity: "low",
    severityReason: "The image is a few or a few dozen megabytes larger than it needs to be.",
    presets: ["strict"],
    remediation:
      "Empty it in the same RUN (`rm -rf /var/lib/apt/lists/*`, `dnf clean all`, `zypper clean --all`), use `apk --no-cache`, or keep it out of the image by `RUN --mount=type=cache`.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#apt-get",
      "https://docs.docker.com/build/cache/optimize/#use-cache-mounts",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3009",
      "hadolint:DL3019",
      "hadolint:DL3032",
      "hadolint:DL3036",
      "hadolint:DL3040",
      "trivy:DS-0015",
      "trivy:DS-0019",
      "trivy:DS-0020",
      "trivy:DS-0025",
      "trivy:DS-0027",
      "kics:apk_add_using_local_cache_path",
      "kics:apt_get_install_lists_were_not_deleted",
      "kics:missing_dnf_clean_all",
      "kics:missing_zypper_clean",
      "kics:yum_clean_all_missing",
      "semgrep:missing-apk-no-cache",
      "semgrep:missing-dnf-clean-all",
      "semgrep:missing-yum-clean-all",
      "semgrep:missing-zypper-clean",
      "semgrep:remove-package-cache",
      "semgrep:remove-package-lists",
      "dockerfilelint:apkadd-missing_nocache_or_updaterm",
      "dockerfilelint:apt-get_missing_rm",
      "dockle:DKL-DI-0004",
      "dockle:DKL-DI-0005",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    // What other stages throw away costs the image nothing.
    if (instruction.stage?.isShipped !== true) return;
    for (const { command, commands, what } of keptCachesOf(instruction)) {
      if (!MANAGERS.has(command.manager)) continue;
      const edits = commands.map((one) => addOption(one, instruction, "--no-cache"));
      const fix: Fix = { title: "Add --no-cache", safe: true, edits };
      yield {
        at: command,
        message: `${command.tool} ${command.subcommand} leaves ${what}, so the layer is larger and nothing uses it.`,
        fix: command.manager === "apk" ? fix : undefined,
      };
    }
  },
});
