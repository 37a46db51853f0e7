import {
  addOption,
  type DockerfileInstruction,
  definePolicy,
  type Fix,
  ignoredLockOf,
  type PackageCommand,
  packagePrograms,
  replace,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(),
  meta: {
    title: "Lock file that may be overruled",
    severity: "medium",
    severityReason: "Where lock file and project differ, what is installed is what nobody has tested.",
    presets: ["strict"],
    remediation:
      "Install by the lock file alone: `npm ci`, `pnpm install --frozen-lockfile`, `yarn --immutable` (yarn 1: `--frozen-lockfile`), `bun install --frozen-lockfile`, `uv sync --locked`, `BUNDLE_FROZEN=true`.",
    references: [
      "https://docs.npmjs.com/cli/commands/npm-ci",
      "https://pnpm.io/cli/install#--frozen-lockfile",
      "https://docs.astral.sh/uv/concepts/projects/sync/",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-node:2"],
    aliases: ["tally:ruby/missing-bundle-deployment"],
    since: "0.1.0",
  },
  *check({ packageCommand, instruction }) {
    const lock = packageCommand && ignoredLockOf(packageCommand, instruction);
    if (packageCommand === undefined || lock === undefined) return;
    const { tool, subcommand } = packageCommand;
    yield {
      at: packageCommand,
      message: `${`${tool} ${subcommand}`.trim()} writes the lock file anew where it does not fit the project, so builds may install what nobody has tested.`,
      related: [{ at: lock, label: "the lock file" }],
      fix: fixOf(packageCommand, instruction),
    };
  },
});

const OPTIONS: ReadonlyMap<string, string> = new Map([
  ["pnpm", "--frozen-lockfile"],
  ["bun", "--frozen-lockfile"],
  ["uv", "--locked"],
]);

/** Not safe: a build fails from then on when the lock file does not fit, as it should. */
function fixOf(command: PackageCommand, instruction: DockerfileInstruction): Fix | undefined {
  if (command.manager === "npm") {
    const written = textOf(command);
    if (!/^"?(?:install|i)"?$/.test(written)) return undefined;
    const edited = written.replace(command.subcommand, "ci");
    return { title: "Use npm ci", safe: false, edits: [replace(command, edited)] };
  }
  const option = OPTIONS.get(command.manager);
  if (option === undefined) return undefined;
  return { title: `Add ${option}`, safe: false, edits: [addOption(command, instruction, option)] };
}
