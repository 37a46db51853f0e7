/** pip, pipx, uv and poetry: `pip install 'flask[async]==3.0.0' -r requirements.txt git+https://…`. */
import type { ShellWord } from "../model.ts";
import type { OptionSyntax } from "../options.ts";
import { partOf } from "../word.ts";
import type { ManagerSyntax, PackageKind, PackageSpec } from "./model.ts";
import { actions, isFullVersion, never, placeSpec, registrySpec, repositorySpec, specOf } from "./spec.ts";

const pipOptions: OptionSyntax = {
  short: "rceitfdbwp",
  long: new Set([
    ...["--requirement", "--constraint", "--editable", "--index-url", "--extra-index-url", "--find-links", "--target"],
    ...[
      "--prefix",
      "--root",
      "--src",
      "--build",
      "--cache-dir",
      "--trusted-host",
      "--cert",
      "--client-cert",
      "--proxy",
    ],
    ...["--timeout", "--retries", "--platform", "--python-version", "--implementation", "--abi", "--no-binary"],
    ...["--only-binary", "--progress-bar", "--upgrade-strategy", "--global-option", "--install-option", "--dest"],
    ...[
      "--wheel-dir",
      "--log",
      "--python",
      "--config-settings",
      "--use-feature",
      "--use-deprecated",
      "--default-timeout",
    ],
    ...["--index", "--default-index", "--allow-insecure-host", "--resolution", "--exclude-newer", "--link-mode"],
    ...["--python-platform", "--root-user-action", "--exists-action", "--report", "--keyring-provider", "--group"],
  ]),
};

const pipSpecOptions: ReadonlyMap<string, PackageKind> = new Map<string, PackageKind>([
  ["-r", "requirements"],
  ["--requirement", "requirements"],
  ["--requirements", "requirements"],
  ["-e", "file"],
  ["--editable", "file"],
]);

export const pip: ManagerSyntax = {
  manager: "pip",
  options: pipOptions,
  actions: actions({
    install: ["install"],
    remove: ["uninstall"],
    clean: ["cache purge", "cache remove"],
    download: ["download", "wheel"],
    other: ["config", "config set", "freeze", "list", "show", "check", "cache", "index", "debug", "sync", "compile"],
  }),
  readSpec: readPythonSpec,
  specOptions: pipSpecOptions,
};

export const pipx: ManagerSyntax = {
  manager: "pipx",
  options: {
    short: "i",
    long: new Set(["--spec", "--pip-args", "--python", "--index-url", "--suffix", "--preinstall", "--editable"]),
  },
  actions: actions(
    {
      install: ["install", "inject"],
      upgrade: ["upgrade", "upgrade-all"],
      remove: ["uninstall", "uninstall-all"],
      run: ["run"],
      other: ["ensurepath", "list", "environment", "reinstall", "reinstall-all"],
    },
    { inject: 1 },
  ),
  readSpec: readPythonSpec,
};

export const uv: ManagerSyntax = {
  manager: "uv",
  options: {
    short: "rpciefo",
    long: new Set([...pipOptions.long, "--with", "--from", "--extra", "--project", "--directory"]),
  },
  actions: actions(
    {
      install: ["add", "sync", "tool install"],
      upgrade: ["tool upgrade", "lock"],
      remove: ["remove", "tool uninstall"],
      clean: ["cache clean", "cache prune"],
      run: ["tool run"],
      other: [
        "venv",
        "build",
        "export",
        "python",
        "python install",
        "init",
        "self",
        "tool",
        "cache",
        "version",
        "tree",
      ],
    },
    { sync: Number.POSITIVE_INFINITY, lock: Number.POSITIVE_INFINITY },
  ),
  readSpec: readPythonSpec,
  specOptions: new Map<string, PackageKind>([
    ["-r", "requirements"],
    ["--requirements", "requirements"],
  ]),
};

/** `uvx ruff@0.5.0 check`. */
export const uvx: ManagerSyntax = {
  ...uv,
  actions: new Map(),
  always: { action: "run", skips: 0 },
  specOptions: new Map<string, PackageKind>([["--from", "registry"]]),
};

export const poetry: ManagerSyntax = {
  manager: "poetry",
  options: {
    short: "EGCP",
    long: new Set([
      "--extras",
      "--group",
      "--with",
      "--without",
      "--only",
      "--python",
      "--source",
      "--directory",
      "--project",
    ]),
  },
  actions: actions(
    {
      install: ["add", "install", "sync"],
      upgrade: ["update"],
      remove: ["remove"],
      clean: ["cache clear"],
      other: [
        "config",
        "export",
        "build",
        "lock",
        "check",
        "env",
        "self",
        "self add",
        "cache",
        "new",
        "init",
        "version",
      ],
    },
    { install: Number.POSITIVE_INFINITY, sync: Number.POSITIVE_INFINITY },
  ),
  readSpec: readPythonSpec,
};

/** What may stand between a name and its version: https://packaging.python.org/specifications/dependency-specifiers/ */
const OPERATOR = /\s*(?:===|==|~=|!=|<=|>=|<|>|@\s*)\s*/;

export function readPythonSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (/^[^\s@]*\.(?:whl|zip|tar\.gz)(?:\[.*\])?$/.test(shape) || /^[^=<>@\s]*\//.test(shape))
    return specOf(word, "file");
  const marker = shape.indexOf(";");
  const end = marker === -1 ? shape.length : marker;
  const operator = OPERATOR.exec(shape.slice(0, end));
  const nameEnd = Math.min(...[shape.indexOf("["), operator?.index ?? end, end].filter((index) => index !== -1));
  const name = partOf(word, 0, shape.slice(0, nameEnd).trimEnd().length);
  if (operator === null) return registrySpec(word, name, undefined, never);
  const start = operator.index + operator[0].length;
  const sign = operator[0].trim();
  const version = partOf(word, start, shape.slice(0, end).trimEnd().length);
  if (sign === "@" && version.shape.includes(":"))
    return version.shape.startsWith("git") ? repositorySpec(word, version, name) : specOf(word, "url", name);
  const isExactSign = sign.startsWith("==");
  return registrySpec(word, name, version, (text) =>
    isExactSign ? isOneVersion(text) : sign === "@" && isFullVersion(text),
  );
}

/** `==1.*` takes many; `==1.0,!=1.0.1` is still one. */
function isOneVersion(version: string): boolean {
  return !version.split(",", 1).join("").includes("*");
}
