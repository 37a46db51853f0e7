/** Declarations of the published entries, with the private workspaces' declarations beside them. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ts from "typescript";

interface TypesInput {
  /** The repository's root. */
  readonly root: string;
  /** Source files whose declarations are published. */
  readonly entries: readonly string[];
  readonly outDir: string;
  /** Only declarations of sources in this folder are written: others come with the package they belong to. */
  readonly within?: string;
}

/** Emits declarations under `outDir`, in the repository's own folders, with imports that resolve there. */
export function emitTypes({ root, entries, outDir, within = root }: TypesInput): void {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const workspaces = workspaceEntries(root);
  // What is found through node_modules counts as foreign and has no declarations written; found by path it is ours.
  const paths = Object.fromEntries([...workspaces].map(([name, target]) => [name, [join(root, target)]]));
  const program = ts.createProgram([...entries], {
    ...options,
    paths: { ...options.paths, ...paths },
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir,
    allowImportingTsExtensions: true,
  });
  const declarations = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => {
    const file = join(root, relative(outDir, path));
    if (file.startsWith(within)) declarations.set(path, rewriteImports(text, file, root, workspaces));
  });
  if (diagnostics.length > 0) {
    throw new Error(
      ts.formatDiagnostics(diagnostics, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => "\n",
      }),
    );
  }
  const published = entries.map((entry) => join(outDir, relative(root, entry)).replace(/\.ts$/, ".d.ts"));
  for (const path of reachable(declarations, published)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, declarations.get(path) ?? "");
  }
}

/** Declarations that the entries lead to: what only our own code sees would ask users for packages they don't have. */
function reachable(declarations: ReadonlyMap<string, string>, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = declarations.get(path);
    if (text === undefined || found.has(path)) continue;
    found.add(path);
    for (const [, specifier = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g)) {
      open.push(join(dirname(path), `${specifier}.d.ts`));
    }
  }
  return found;
}

/** `@secpolicy/core` → `packages/core/src/index.ts`, for every export of every private workspace. */
function workspaceEntries(root: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const folder of ["model", "core", "project", "reporters", "tester"]
    .map((name) => join("packages", name))
    .concat("policies")) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    for (const [key, target] of Object.entries(manifest.exports)) {
      entries.set(`${manifest.name}${key.slice(1)}`, join(folder, String(target)));
    }
  }
  return entries;
}

function rewriteImports(text: string, file: string, root: string, workspaces: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(from |import\()"([^"]+)"/g, (whole, lead: string, specifier: string) => {
    const workspace = workspaces.get(specifier);
    if (workspace !== undefined) {
      const path = relative(dirname(file), join(root, workspace)).split(sep).join("/");
      return `${lead}"${path.startsWith(".") ? path : `./${path}`}"`.replace(/\.ts"$/, '.js"');
    }
    return specifier.startsWith(".") ? whole.replace(/\.ts"$/, '.js"') : whole;
  });
}
