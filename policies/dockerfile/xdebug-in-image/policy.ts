import {
  type DockerfileCommand,
  definePolicy,
  isForDevelopment,
  knownValue,
  type Located,
  packageCommandOf,
  type Scalar,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Image ships the PHP debugger",
    severity: "medium",
    severityReason: "Switched on, it lets whoever it connects to run code; switched off, it still costs speed.",
    presets: ["strict"],
    remediation:
      "Install Xdebug in a stage of its own for development, and build the image that is shipped without it.",
    references: ["https://xdebug.org/docs/install#not-on-prod", "https://docs.docker.com/build/building/multi-stage/"],
    frameworks: [],
    aliases: ["tally:php/no-xdebug-in-final-image"],
    since: "0.1.0",
  },
  *check(node) {
    const { stage } = node.instruction;
    if (stage?.isShipped !== true || isForDevelopment(stage)) return;
    for (const word of installed(node)) {
      if (!word.known || !XDEBUG.test(word.value)) continue;
      yield {
        at: word,
        message:
          "Xdebug is installed in what is shipped: it slows every request down, and once it is switched on, it runs code for others.",
      };
    }
  },
});

const XDEBUG = /^(?:php[\d.]*-(?:pecl-)?)?xdebug(?:[-=@].*)?$/i;

/** What installs extensions of PHP. */
function installed({ command, name }: DockerfileCommand): readonly (Located & Scalar<string>)[] {
  const program = knownValue(name) ?? "";
  const words = command.words;
  if (/^(?:docker-php-ext-(?:enable|install)|install-php-extensions|phpenmod)$/.test(program)) return words;
  if ((program === "pecl" || program === "pie") && words[0]?.shape === "install") return words.slice(1);
  const packageCommand = packageCommandOf(command);
  return packageCommand?.action === "install" ? packageCommand.packages.map(({ word }) => word) : [];
}
