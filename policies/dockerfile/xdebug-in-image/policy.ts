import {
  type DockerfileCommand,
  definePolicy,
  isForDevelopment,
  isWithin,
  knownValue,
  type Located,
  packagePrograms,
} from "@secpolicy/core";

/** Programs that install extensions of PHP, or switch them on, by the words behind their name. */
const INSTALLERS: ReadonlySet<string> = new Set([
  "docker-php-ext-enable",
  "docker-php-ext-install",
  "install-php-extensions",
  "pecl",
  "phpenmod",
  "pie",
]);

export default definePolicy({
  on: "dockerfile.command",
  only: [...INSTALLERS, ...packagePrograms()],
  meta: {
    title: "Image ships PHP's debugger",
    severity: "medium",
    severityReason: "Whoever can switch it on runs code of their own in the container; until then it only costs speed.",
    presets: ["strict"],
    remediation: "Install Xdebug in a stage or a file for development only.",
    references: [
      "https://xdebug.org/docs/step_debug#security",
      "https://cheatsheetseries.owasp.org/cheatsheets/PHP_Configuration_Cheat_Sheet.html",
    ],
    frameworks: [],
    aliases: ["tally:php/no-xdebug-in-final-image"],
    since: "0.1.0",
  },
  *check(node) {
    const { stage, isDeferred } = node.instruction;
    if (stage?.isShipped !== true || isDeferred || isForDevelopment(stage)) return;
    // Behind a condition it is there when somebody wants it.
    if (isWithin(node.command, "branch", "or", "function", "loop")) return;
    const at = xdebugIn(node);
    if (at === undefined) return;
    yield {
      at,
      message:
        "Xdebug is in the image that is shipped: it slows every request, and once switched on lets others run code.",
    };
  },
});

function xdebugIn({ name, words, packageCommand }: DockerfileCommand): Located | undefined {
  if (packageCommand?.action === "install") {
    return packageCommand.packages.find((spec) => /^php[\d.-]*(?:pecl-)?xdebug/.test(knownValue(spec.name) ?? ""));
  }
  const program = knownValue(name);
  if (program === undefined || !INSTALLERS.has(program)) return undefined;
  const texts = words.items.map((word) => knownValue(word) ?? "");
  // `pecl uninstall xdebug` takes it away.
  if (texts.some((text) => /^(?:uninstall|un|remove)$/.test(text))) return undefined;
  return words.items[texts.findIndex((text) => /(?:^|\/)xdebug(?:[-@:^].*)?$/.test(text))];
}
