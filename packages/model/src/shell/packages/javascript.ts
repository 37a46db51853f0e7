/** npm, pnpm, yarn and bun: `npm install -g @angular/cli@17.0.0 left-pad@^1 ./local github:user/repo`. */
import type { ShellWord } from "../model.ts";
import { partOf } from "../word.ts";
import type { ActionSyntax, ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, isFullVersion, never, placeSpec, registrySpec, repositorySpec, specOf } from "./spec.ts";

const options: ManagerSyntax["options"] = {
  short: "wpCF",
  long: new Set([
    ...["--prefix", "--registry", "--cache", "--workspace", "--userconfig", "--globalconfig", "--loglevel", "--tag"],
    ...["--package", "--call", "--dir", "--filter", "--store-dir", "--modules-folder", "--cache-folder", "--cwd"],
    ...["--network-timeout", "--network-concurrency", "--mutex", "--otp", "--node-version", "--omit", "--include"],
    ...["--fetch-retries", "--fetch-timeout", "--before", "--install-strategy", "--global-dir"],
  ]),
};

const NONE = Number.POSITIVE_INFINITY;

export const npm: ManagerSyntax = {
  manager: "npm",
  options,
  actions: actions(
    {
      install: [
        ...["install", "i", "in", "ins", "inst", "insta", "instal", "isntall", "add", "install-test", "it"],
        ...["ci", "clean-install", "ic", "install-clean", "install-ci-test", "cit"],
      ],
      upgrade: ["update", "up", "upgrade", "udpate"],
      remove: ["uninstall", "remove", "rm", "r", "un", "unlink", "prune"],
      clean: ["cache clean", "cache clear", "cache rm"],
      run: ["exec", "x", "init", "create"],
      download: ["pack"],
      other: ["run", "run-script", "test", "start", "config", "set", "config set", "cache", "link", "publish", "login"],
    },
    { ci: NONE, "clean-install": NONE, ic: NONE, "install-clean": NONE, "install-ci-test": NONE, cit: NONE },
  ),
  readSpec: readNodeSpec,
};

export const pnpm: ManagerSyntax = {
  manager: "pnpm",
  options,
  actions: actions(
    {
      install: ["add", "install", "i"],
      upgrade: ["update", "up", "upgrade"],
      remove: ["remove", "rm", "uninstall", "un", "prune"],
      clean: ["store prune"],
      run: ["dlx", "create"],
      download: ["fetch"],
      other: ["run", "exec", "config", "config set", "set", "deploy", "build", "env", "setup", "store", "import"],
    },
    { fetch: NONE },
  ),
  readSpec: readNodeSpec,
};

/** What npx, pnpx and bunx take: `npx --yes -p typescript@5.4.5 tsc`. */
function runner(manager: ManagerSyntax["manager"]): ManagerSyntax {
  return {
    manager,
    options: {
      short: "pcw",
      long: new Set(["--package", "--call", "--workspace", "--registry", "--cache", "--prefix"]),
    },
    actions: new Map(),
    always: { action: "run", skips: 0 },
    readSpec: readNodeSpec,
    specOptions: new Map([
      ["-p", "registry"],
      ["--package", "registry"],
    ]),
  };
}

export const npx: ManagerSyntax = runner("npm");
export const pnpx: ManagerSyntax = runner("pnpm");
export const bunx: ManagerSyntax = runner("bun");

const installsProject: ActionSyntax = { action: "install", skips: NONE };

export const yarn: ManagerSyntax = {
  manager: "yarn",
  options,
  actions: actions(
    {
      install: ["add", "global add", "install"],
      upgrade: ["upgrade", "up", "global upgrade", "set version"],
      remove: ["remove", "global remove", "autoclean"],
      clean: ["cache clean"],
      run: ["dlx", "create"],
      other: ["run", "config", "config set", "workspaces", "workspace", "build", "global", "cache", "set", "plugin"],
    },
    { install: NONE, autoclean: NONE },
  ),
  bare: installsProject,
  readSpec: readNodeSpec,
};

export const bun: ManagerSyntax = {
  manager: "bun",
  options,
  actions: actions({
    install: ["add", "a", "install", "i"],
    upgrade: ["update"],
    remove: ["remove", "rm"],
    clean: ["pm cache rm"],
    run: ["x", "create"],
    other: ["run", "build", "test", "upgrade", "pm"],
  }),
  readSpec: readNodeSpec,
};

/** A version is behind an `@` that is not the scope's; `alias@npm:name@1.2.3` has two. */
function readNodeSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (/\.(?:tgz|tar\.gz)$/.test(shape)) return specOf(word, "file");
  const alias = shape.indexOf("@npm:", 1);
  const start = alias === -1 ? 0 : alias + "@npm:".length;
  const at = shape.indexOf("@", start + 1);
  const name = partOf(word, start, at === -1 ? shape.length : at);
  if (/^(?:github|gitlab|bitbucket|gist):|^[^@/]+\/[^/]+$/.test(name.shape)) return repositorySpec(word);
  if (at === -1) return registrySpec(word, name, undefined, never);
  const version = partOf(word, at + 1);
  const address = /^(?:git|https?:|file:)/.exec(version.shape)?.[0];
  if (address === "git") return repositorySpec(word, version, name);
  if (address !== undefined) return specOf(word, "url", name);
  return registrySpec(word, name, version, isFullVersion);
}
