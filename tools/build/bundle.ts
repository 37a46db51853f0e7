/** Source → what npm publishes: small entries and chunks that are loaded on demand. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { lightBuiltins } from "./light-builtins.ts";

export interface Bundle {
  /** Folder that `entries`, `together` and the output are relative to. */
  readonly folder: string;
  readonly entries: readonly string[];
  /**
   * Modules that the usual run needs all of. They become one chunk with what they import: a module costs Node a third
   * of a millisecond to load, and left to itself a bundler makes dozens of small ones.
   */
  readonly together?: readonly string[];
  /** Packages that stay imports: native ones, and those that are loaded only when a config needs them. */
  readonly external: readonly string[];
  /**
   * `cjs` writes CommonJS, which Node loads faster and of which it can keep compiled code in all versions, and for each
   * of the `doors` a module that exports the same to those who import it.
   */
  readonly format: "esm" | "cjs";
  readonly doors?: readonly string[];
  /** Code that takes the place of names. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Writes `dist/` and answers with the paths of all modules that went in. */
export async function bundle({
  folder,
  entries,
  together = [],
  external,
  format,
  doors = [],
  define = {},
}: Bundle): Promise<readonly string[]> {
  const bundling = await rolldown({
    cwd: folder,
    input: [...entries],
    platform: "node",
    external: [...external],
    plugins: [lightBuiltins],
    // Of packages that come in two forms take the modern one, also where CommonJS asks: the other takes `require` along.
    resolve: { conditionNames: ["module"], mainFields: ["module", "main"] },
    transform: { target: "node20.19", define: { ...define } },
    checks: { ineffectiveDynamicImport: false },
  });
  const extension = format === "esm" ? "js" : "cjs";
  const first = together.map((path) => join(folder, path));
  let closure: ReadonlySet<string> | undefined;
  const { output } = await bundling.write({
    dir: "dist",
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name]-[hash].${extension}`,
    comments: false,
    // Functions keep their names, so that a stack trace in a bug report can be read.
    minify: { compress: false, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
    codeSplitting: {
      groups: [
        {
          debugName: "base",
          name(id, context) {
            closure ??= closureOf(first, (path) => context.getModuleInfo(path)?.importedIds ?? []);
            return closure.has(id) ? "base" : null;
          },
        },
      ],
    },
  });
  await bundling.close();
  for (const file of output) {
    if (file.type !== "chunk") continue;
    writeFileSync(join(folder, "dist", file.fileName), inAscii(file.code));
    if (file.isEntry && doors.includes(file.name)) writeDoor(folder, file.name, file.exports);
  }
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/**
 * One arrow or ellipsis anywhere in a file, and V8 keeps all of its text in twice the room and reads it more slowly. In
 * strings, templates and patterns, which is where they stand, an escape says the same.
 */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function writeDoor(folder: string, name: string, exported: readonly string[]): void {
  const code = `import all from "./${name}.cjs";\nexport const { ${exported.join(", ")} } = all;\n`;
  writeFileSync(join(folder, "dist", `${name}.js`), code);
}

/** Modules, and all that they import at once. */
function closureOf(modules: readonly string[], importsOf: (path: string) => readonly string[]): ReadonlySet<string> {
  const closure = new Set(modules);
  for (const path of closure) for (const imported of importsOf(path)) closure.add(imported);
  return closure;
}
