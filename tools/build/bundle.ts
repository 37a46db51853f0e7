/** Source → what npm publishes: small entries and chunks that are loaded on demand. */
import { build, type Metafile } from "esbuild";

/** Code that lives in CommonJS packages asks for `require`; ES modules have none of their own. */
const REQUIRE =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

export interface Bundle {
  /** Folder that `entries` and the output are relative to. */
  readonly folder: string;
  readonly entries: readonly string[];
  /** Packages that stay imports: native ones, and those that are loaded only when a config needs them. */
  readonly external: readonly string[];
}

/** Writes `dist/` and returns what esbuild knows of its inputs. */
export async function bundle({ folder, entries, external }: Bundle): Promise<Metafile> {
  const result = await build({
    absWorkingDir: folder,
    entryPoints: [...entries],
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external: [...external],
    banner: { js: REQUIRE },
    chunkNames: "chunks/[name]-[hash]",
    // Names stay, so that a stack trace in a bug report can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return result.metafile;
}
