import { addOption, definePolicy, type Fix, keptCachesOf } from "@secpolicy/core";

const MANAGERS: ReadonlySet<string> = new Set(["pip", "npm", "yarn", "bundler"]);

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "Downloads of packages stay in the image",
    severity: "low",
    severityReason: "The image holds each package twice and is larger than it needs to be.",
    presets: ["strict"],
    remediation:
      "Keep the cache out of the image by `RUN --mount=type=cache`, use `pip --no-cache-dir`, or empty it in the same RUN (`npm cache clean --force`, `yarn cache clean`).",
    references: [
      "https://docs.docker.com/build/cache/optimize/#use-cache-mounts",
      "https://pip.pypa.io/en/stable/topics/caching/",
      "https://docs.npmjs.com/cli/commands/npm-cache",
    ],
    frameworks: [],
    aliases: [
      "hadolint:DL3042",
      "hadolint:DL3060",
      "kics:pip_install_keeping_cached_packages",
      "semgrep:missing-pip-no-cache-dir",
      "tally:ruby/leftover-bundler-cache",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    // What other stages throw away costs the image nothing.
    if (instruction.stage?.isShipped !== true) return;
    for (const { command, commands, what } of keptCachesOf(instruction)) {
      if (!MANAGERS.has(command.manager)) continue;
      const edits = commands.map((one) => addOption(one, instruction, "--no-cache-dir"));
      const fix: Fix = { title: "Add --no-cache-dir", safe: true, edits };
      yield {
        at: command,
        message: `${[command.tool, command.subcommand].join(" ").trim()} leaves ${what}, so the layer holds what it installs a second time.`,
        fix: command.manager === "pip" ? fix : undefined,
      };
    }
  },
});
