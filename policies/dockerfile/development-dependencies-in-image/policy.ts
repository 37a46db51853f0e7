import {
  type DockerfileStage,
  definePolicy,
  type Finding,
  installsForDevelopment,
  isForDevelopment,
  knownValue,
  type PackageCommand,
  packageCommandsOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image ships what only development needs",
    severity: "low",
    severityReason: "The image gets larger and has more in it to be attacked, but nothing that is wrong.",
    presets: ["strict"],
    remediation:
      "Leave them out (`npm ci --omit=dev`, `pnpm install --prod`, `composer install --no-dev`, `BUNDLE_WITHOUT=development`), and build in a stage of its own.",
    references: [
      "https://docs.npmjs.com/cli/commands/npm-ci#omit",
      "https://getcomposer.org/doc/03-cli.md#install-i",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-node:2", "owasp-node:3"],
    aliases: ["tally:php/composer-no-dev-in-production", "tally:ruby/missing-bundle-without-development"],
    since: "0.1.0",
  },
  *check(stage) {
    if (!stage.isFinal || isForDevelopment(stage)) return;
    for (let one: DockerfileStage | undefined = stage; one !== undefined; one = one.from.stage)
      yield* inStage(one, stage);
  },
});

/** Steps that take them out again, or install anew without them. */
const TAKES_OUT = /\bprune\b|node_modules|--omit\b|--prod(?:uction)?\b|--no-dev\b|\bNODE_ENV=production\b/;

function* inStage({ instructions }: DockerfileStage, final: DockerfileStage): Generator<Finding> {
  let found: PackageCommand | undefined;
  for (const instruction of instructions) {
    const { keyword, source, extent } = instruction;
    if (keyword !== "RUN") continue;
    if (found !== undefined && TAKES_OUT.test(source.text.slice(extent[0], extent[1]))) found = undefined;
    for (const command of packageCommandsOf(instruction)) {
      if (installsForDevelopment(command, instruction) === true && isRunWithout(command, final)) found = command;
    }
  }
  if (found === undefined) return;
  const { tool, subcommand } = found;
  yield {
    at: found,
    message: `${`${tool} ${subcommand}`.trim()} installs the packages for development too, which the image ships although it runs without them.`,
  };
}

/** Node runs a program by itself; what `npm start` and its like run may well be such a package. PHP and Rails start without. */
function isRunWithout({ manager }: PackageCommand, { start }: DockerfileStage): boolean {
  if (manager === "composer" || manager === "bundler") return true;
  const words = start?.items.map((word) => knownValue(word) ?? "") ?? [];
  return (
    words[0] === "node" &&
    !words.some((word) => /^--(?:watch|inspect|import|require|loader)|^-r$|node_modules|\.ts$/.test(word))
  );
}
