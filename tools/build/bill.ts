/**
 * A bill of materials in CycloneDX's form: what is installed with a package, and what is inside it. npm's own lists
 * neither what a bundle holds nor which of the workspaces it is about.
 */
import { readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { packageFolders } from "./licences.ts";

/** A package as `package-lock.json` has it. */
interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  /** `sha512-` and the digest in base64; absent for our own. */
  readonly integrity?: string;
  /** Where a link leads. */
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

export interface Shipped {
  /** The repository's root. */
  readonly root: string;
  /** The package's folder, from the root. */
  readonly workspace: string;
  /** Paths of the modules that went into its bundle. */
  readonly modules: readonly string[];
}

type Scope = "required" | "optional";

export function billOfMaterials({ root, workspace, modules }: Shipped): string {
  const { packages: lock }: { packages: Lock } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const bundled = packageFolders(modules).map((folder) => relative(root, folder).split(sep).join("/"));
  const installed = installedWith(workspace, lock);
  const components = [
    ...bundled.map((path) => component(path, lock, "required", [{ name: "cdx:npm:package:bundled", value: "true" }])),
    ...[...installed].map(([path, scope]) => component(path, lock, scope, [])),
  ];
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(workspace, lock, "required", []) },
    components: [...new Map(components.map((one) => [one.purl, one])).values()].sort((a, b) =>
      a.purl < b.purl ? -1 : 1,
    ),
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function component(path: string, lock: Lock, scope: Scope, properties: readonly object[]) {
  const { name = nameOf(path), version, license, integrity } = lockedAt(path, lock);
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope,
    purl,
    ...(license === undefined ? {} : { licenses: [{ expression: license }] }),
    ...(integrity === undefined ? {} : { hashes: [{ alg: "SHA-512", content: hexOf(integrity) }] }),
    ...(properties.length === 0 ? {} : { properties }),
  };
}

/** Packages of others stand below `node_modules`, with their scopes. */
function nameOf(path: string): string {
  return /(?:.*\/)?node_modules\/(.+)/.exec(path)?.[1] ?? basename(path);
}

function lockedAt(path: string, lock: Lock): Locked {
  const locked = lock[path];
  if (locked === undefined) throw new Error(`package-lock.json has no ${path}.`);
  return locked;
}

function hexOf(integrity: string): string {
  return Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
}

/** Everything that an installation of a package brings, by its path in the lockfile. */
function installedWith(workspace: string, lock: Lock): ReadonlyMap<string, Scope> {
  const found = new Map<string, Scope>();
  const add = (from: string, names: Readonly<Record<string, string>> | undefined, scope: Scope): void => {
    for (const name of Object.keys(names ?? {})) {
      const path = pathOf(name, from, lock);
      if (found.get(path) === "required" || found.get(path) === scope) continue;
      found.set(path, scope);
      follow(path, scope);
    }
  };
  const follow = (path: string, scope: Scope): void => {
    const { dependencies, optionalDependencies } = lockedAt(path, lock);
    add(path, optionalDependencies, "optional");
    // An optional package stands among the dependencies of some versions of npm, too.
    const others = Object.entries(dependencies ?? {}).filter(([name]) => optionalDependencies?.[name] === undefined);
    add(path, Object.fromEntries(others), scope);
  };
  follow(workspace, "required");
  return found;
}

/** As Node looks for packages: in the folders upwards. */
function pathOf(name: string, from: string, lock: Lock): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const locked = lock[path];
    if (locked !== undefined) return locked.link === true ? (locked.resolved ?? path) : path;
    if (folder === "") throw new Error(`package-lock.json has no ${name}.`);
  }
}
