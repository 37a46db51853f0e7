import { definePolicy, findOption, packagePrograms } from "@secpolicy/core";

/** Options that Bundler 2 remembers in its settings with a warning, and Bundler 4 no longer knows; and their settings. */
const REMOVED: readonly (readonly [option: string, setting: string])[] = [
  ["--deployment", "BUNDLE_DEPLOYMENT=true"],
  ["--frozen", "BUNDLE_FROZEN=true"],
  ["--path", "BUNDLE_PATH=…"],
  ["--without", "BUNDLE_WITHOUT=…"],
  ["--with", "BUNDLE_WITH=…"],
  ["--system", "BUNDLE_PATH__SYSTEM=true"],
  ["--no-prune", "BUNDLE_NO_PRUNE=true"],
  ["--clean", "BUNDLE_CLEAN=true"],
  ["--shebang", "BUNDLE_SHEBANG=…"],
];

export default definePolicy({
  on: "dockerfile.command",
  only: packagePrograms(["bundler"]),
  meta: {
    title: "Option that Bundler no longer has",
    severity: "low",
    severityReason: "Bundler 2 still takes it with a warning; the build fails when the base image brings Bundler 4.",
    presets: ["strict"],
    remediation: "Set it by ENV, as in `ENV BUNDLE_DEPLOYMENT=true`, or by `bundle config set`.",
    references: ["https://bundler.io/doc/upgrading.html", "https://bundler.io/man/bundle-config.1.html"],
    frameworks: [],
    aliases: ["tally:ruby/deprecated-bundler-install-flags"],
    since: "0.1.0",
  },
  *check({ packageCommand }) {
    if (packageCommand?.action !== "install") return;
    for (const [name, setting] of REMOVED) {
      const option = findOption(packageCommand.options, name);
      if (option === undefined) continue;
      yield {
        at: option,
        message: `bundle install no longer has ${name} in Bundler 4, in which this step fails; ${setting} says the same.`,
      };
    }
  },
});
