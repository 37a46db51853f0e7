/** gem and bundle: `gem install bundler -v 2.5.3`, `gem install rails:7.1.0`. */
import type { ShellWord } from "../model.ts";
import { lastOption, type ShellOptions } from "../options.ts";
import type { ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, divided, placeSpec, registrySpec, specOf } from "./spec.ts";

export const gem: ManagerSyntax = {
  manager: "gem",
  options: {
    short: "vinsgpPB",
    long: new Set([
      ...["--version", "--install-dir", "--bindir", "--source", "--platform", "--build-root", "--http-proxy", "--file"],
      ...["--trust-policy", "--document"],
    ]),
  },
  actions: actions({
    install: ["install", "i"],
    upgrade: ["update"],
    remove: ["uninstall"],
    clean: ["cleanup"],
    download: ["fetch"],
    other: ["sources", "list", "build", "push", "env", "environment", "specification", "which", "exec"],
  }),
  readSpec: readGem,
};

export const bundler: ManagerSyntax = {
  manager: "bundler",
  options: {
    short: "j",
    long: new Set([
      "--jobs",
      "--path",
      "--without",
      "--with",
      "--gemfile",
      "--retry",
      "--binstubs",
      "--target-rbconfig",
    ]),
  },
  actions: actions(
    {
      install: ["install", "add"],
      upgrade: ["update"],
      remove: ["remove"],
      clean: ["clean"],
      download: ["cache", "package"],
      other: ["config", "config set", "exec", "binstubs", "lock", "check", "list"],
    },
    { install: Number.POSITIVE_INFINITY },
  ),
  bare: { action: "install", skips: Number.POSITIVE_INFINITY },
  readSpec: readGem,
};

/** `-v` is the version of every gem that the command names. */
function readGem(word: ShellWord, options: ShellOptions): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (shape.endsWith(".gem")) return specOf(word, "file");
  const colon = shape.indexOf(":");
  if (colon !== -1) return divided(word, colon, colon + 1, isOneGemVersion);
  return registrySpec(word, word, lastOption(options, "-v", "--version")?.value, isOneGemVersion);
}

function isOneGemVersion(version: string): boolean {
  return /^=?\s*\d[\w.-]*$/.test(version);
}
