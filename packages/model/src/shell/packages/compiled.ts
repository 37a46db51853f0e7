/** go, cargo and composer. */
import type { ShellWord } from "../model.ts";
import { findOption, lastOption, type ShellOptions } from "../options.ts";
import type { ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, divided, isFullVersion, never, placeSpec, registrySpec, specOf } from "./spec.ts";

const NONE = Number.POSITIVE_INFINITY;

export const go: ManagerSyntax = {
  manager: "go",
  options: {
    short: "",
    long: new Set([
      ...["-C", "-p", "-o", "-asmflags", "-buildmode", "-compiler", "-gccgoflags", "-gcflags", "-installsuffix"],
      ...["-ldflags", "-mod", "-modfile", "-overlay", "-pkgdir", "-tags", "-toolexec", "-covermode", "-exec"],
    ]),
    areWords: true,
  },
  actions: actions(
    {
      install: ["install", "get"],
      run: ["run"],
      download: ["mod download"],
      clean: ["clean"],
      other: ["build", "test", "mod", "mod tidy", "mod vendor", "env", "generate", "vet", "version", "tool", "work"],
    },
    { clean: NONE },
  ),
  readSpec: readGoSpec,
};

/** `module@version`; without one, the version is the go.mod's. `latest`, branches and `v1.2` are no one version. */
function readGoSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  const at = shape.indexOf("@");
  if (at !== -1)
    return divided(word, at, at + 1, (version) => isFullVersion(version) || /^[0-9a-f]{7,40}$/.test(version));
  // Modules that are fetched have a host in their name; others are those of the project or of Go itself.
  return /^[^/]+\.[^/]+\//.test(shape) ? registrySpec(word, word, undefined, never) : specOf(word, "file");
}

export const cargo: ManagerSyntax = {
  manager: "cargo",
  options: {
    short: "jFpZC",
    long: new Set([
      ...["--version", "--vers", "--git", "--branch", "--tag", "--rev", "--path", "--root", "--registry", "--index"],
      ...["--target", "--target-dir", "--features", "--profile", "--jobs", "--bin", "--example", "--config", "--color"],
      ...["--message-format", "--manifest-path", "--package"],
    ]),
  },
  actions: actions(
    {
      install: ["install", "binstall", "add"],
      upgrade: ["update"],
      remove: ["uninstall", "remove"],
      clean: ["clean"],
      download: ["fetch", "vendor"],
      other: ["build", "b", "test", "t", "run", "r", "check", "c", "doc", "chef", "new", "init", "publish"],
    },
    { fetch: NONE, vendor: NONE, clean: NONE },
  ),
  readSpec: readCrate,
};

/** With `--git` a commit is one version, and a tag is as good as the registry's. */
function readCrate(word: ShellWord, options: ShellOptions): PackageSpec {
  const git = findOption(options, "--git");
  if (git !== undefined) {
    const revision = findOption(options, "--rev", "--tag");
    return { ...specOf(word, "vcs", word, revision?.value), isPinned: revision !== undefined };
  }
  if (findOption(options, "--path") !== undefined) return specOf(word, "file");
  const place = placeSpec(word);
  if (place !== undefined) return place;
  const at = word.shape.indexOf("@");
  if (at !== -1) return divided(word, at, at + 1, isOneCrateVersion);
  return registrySpec(word, word, lastOption(options, "--version", "--vers")?.value, isOneCrateVersion);
}

/** cargo-install(1) takes a plain version for exactly that one. */
function isOneCrateVersion(version: string): boolean {
  return isFullVersion(version.replace(/^=/, ""));
}

export const composer: ManagerSyntax = {
  manager: "composer",
  options: {
    short: "d",
    long: new Set(["--working-dir", "--prefer-install", "--ignore-platform-req", "--repository", "--stability"]),
  },
  actions: new Map([
    ...actions(
      {
        install: ["require", "req", "global require", "install", "i", "global install"],
        upgrade: ["update", "u", "upgrade", "global update"],
        remove: ["remove", "rm", "global remove"],
        clean: ["clear-cache", "clearcache", "cc"],
        other: [
          "config",
          "global config",
          "dump-autoload",
          "dumpautoload",
          "run-script",
          "run",
          "self-update",
          "global",
        ],
      },
      { install: NONE, i: NONE, "global install": NONE },
    ),
    // `create-project a/b folder 1.2.3`
    ["create-project", { action: "install", skips: 0, takes: 1 }],
  ]),
  rehearsal: ["--dry-run"],
  readSpec: readComposerSpec,
};

function readComposerSpec(word: ShellWord, { operands }: ShellOptions): PackageSpec {
  const { shape } = word;
  const [subcommand, , , version] = operands;
  if (subcommand?.shape === "create-project" && version !== undefined && !shape.includes(":"))
    return registrySpec(word, word, version, isFullVersion);
  if (!/^[\w.-]+\/[\w.-]+(?:[:=\s]|$)/.test(shape))
    return placeSpec(word) ?? registrySpec(word, word, undefined, never);
  const sign = /[:=\s]/.exec(shape);
  if (sign === null) return registrySpec(word, word, undefined, never);
  return divided(word, sign.index, sign.index + 1, isFullVersion);
}
