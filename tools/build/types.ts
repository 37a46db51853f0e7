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
  const program = ts.createProgram([...entries], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir,
    allowImportingTsExtensions: true,
  });
  const workspaces = workspaceEntries(root);
  const { diagnostics } = program.emit(undefined, (path, text) => {
    if (!join(root, relative(outDir, path)).startsWith(within)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rewriteImports(text, join(root, relative(outDir, path)), root, workspaces));
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
