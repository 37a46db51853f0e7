/**
 * Packages of the project's own workspace, which a config imports by name. Nothing lists folders here, so the package is
 * looked for where the workspace says that its packages are, in a folder of its name.
 */
import type { Source } from "../../source.ts";
import { folderOf, joinPath, resolveImport } from "./resolve.ts";

type Read = (path: string) => Source | undefined;
type Json = Readonly<Record<string, unknown>>;

const localVersion = /^(?:workspace:|link:|file:|portal:|\*$)/;
const dependencyFields = ["dependencies", "devDependencies", "peerDependencies"];

/** The file that a name means when a package of the workspace has it. */
export function resolveWorkspace(specifier: string, importer: string, read: Read): Source | undefined {
  const [, name = "", below = ""] = /^((?:@[\w.-]+\/)?[\w.-]+)(\/.+)?$/.exec(specifier) ?? [];
  if (name === "" || !isLocal(name, importer, read)) return undefined;
  for (const folder of foldersFor(name, importer, read)) {
    const manifest = manifestIn(folder, read);
    if (manifest?.["name"] !== name) continue;
    for (const entry of entriesOf(manifest, below)) {
      const source = resolveImport(entry, `${folder}/package.json`, read);
      if (source !== undefined && /\.(?:[cm]?[jt]s|json)$/.test(source.path)) return source;
    }
  }
  return undefined;
}

function* ancestorsOf(path: string): Generator<string> {
  let folder = folderOf(path);
  for (; folder !== ""; folder = folderOf(folder)) yield folder;
  yield "";
}

function inFolder(folder: string, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

/** Each is asked for every import of a name. */
const manifests = new WeakMap<Source, Json | false>();

function manifestIn(folder: string, read: Read): Json | undefined {
  const source = read(inFolder(folder, "package.json"));
  if (source === undefined) return undefined;
  const known = manifests.get(source) ?? parseManifest(source);
  manifests.set(source, known);
  return known === false ? undefined : known;
}

function parseManifest({ text }: Source): Json | false {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) && parsed;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Does the nearest package.json say that the package is the project's own? */
function isLocal(name: string, importer: string, read: Read): boolean {
  for (const folder of ancestorsOf(importer)) {
    const manifest = manifestIn(folder, read);
    if (manifest === undefined) continue;
    return dependencyFields.some((field) => {
      const versions = manifest[field];
      const version = isObject(versions) ? versions[name] : undefined;
      return typeof version === "string" && localVersion.test(version);
    });
  }
  return false;
}

function* foldersFor(name: string, importer: string, read: Read): Generator<string> {
  const [scope, base] = name.startsWith("@") ? name.slice(1).split("/", 2) : [undefined, name];
  if (base === undefined) return;
  // What stands in place of a scope: `acme-headers` in a folder `headers`.
  const short = base.replace(/^[^-]+-/, "");
  const names = scope === undefined ? [base, short] : [base, `${scope}-${base}`, `${scope}/${base}`];
  for (const root of ancestorsOf(importer)) {
    for (const pattern of patternsIn(root, read)) {
      const fixed = pattern.replace(/^\.\//, "").replace(/\/\*\*?$/, "");
      const folders = fixed === pattern.replace(/^\.\//, "") ? [fixed] : names.map((part) => `${fixed}/${part}`);
      for (const folder of folders) {
        const path = joinPath(root, folder);
        if (path !== undefined) yield path;
      }
    }
  }
}

/** Where the workspace has its packages: `packages/*`. */
function patternsIn(folder: string, read: Read): readonly string[] {
  const manifest = manifestIn(folder, read)?.["workspaces"];
  const listed = isObject(manifest) ? manifest["packages"] : manifest;
  const fromManifest = Array.isArray(listed) ? listed.filter((pattern) => typeof pattern === "string") : [];
  const yaml = read(inFolder(folder, "pnpm-workspace.yaml"))?.text ?? "";
  const fromYaml = [...yaml.matchAll(/^\s*-\s*["']?([^"'#\s]+)/gm)].map(([, pattern = ""]) => pattern);
  return [...fromManifest, ...fromYaml];
}

/** Entries in the order in which they are tried: what is built from the sources may not be there. */
function* entriesOf(manifest: Json, below: string): Generator<string> {
  const { exports, main, module } = manifest;
  const named = isObject(exports) ? exports[`.${below}`] : undefined;
  const exported = targetOf(named ?? (below === "" ? exports : undefined));
  if (exported !== undefined) yield exported;
  if (below !== "") {
    yield `.${below}`;
    yield `./src${below}`;
    return;
  }
  for (const entry of [module, main]) if (typeof entry === "string") yield entry.startsWith(".") ? entry : `./${entry}`;
  yield "./src/index";
  yield "./index";
}

/** The file under a condition that an import or a require of a server meets. */
function targetOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isObject(value)) return undefined;
  for (const condition of ["import", "node", "require", "default"]) {
    const target = targetOf(value[condition]);
    if (target !== undefined) return target;
  }
  return undefined;
}
