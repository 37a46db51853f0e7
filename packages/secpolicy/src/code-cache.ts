/**
 * Compiled code of this program, kept from run to run: to compile it takes longer than to check a file. Node's own cache
 * (since 22.1) saves less: it keeps what the first run after an update happened to need, be it only `--version`, and
 * asks for each file whether it has it. This one lies in a folder of the user's that nobody else may write to, because who
 * writes there runs code; V8 refuses what belongs to another version, other flags or another text.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, sep } from "node:path";
import { Script } from "node:vm";

type NodeModule = NodeJS.Module;

interface Compiled {
  readonly script: Script;
  readonly file: string;
}

/** Code that no run has compiled for so long is of a version that is gone. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/**
 * Loads modules ending in `.cjs` through the cache; all others as ever, and so those with an `import()` that the bundler
 * left: on Node 20, code that comes out of a cache can't import any more, and Node 22 warns of it.
 */
export class CodeCache {
  readonly #folder: string;
  readonly #news: Compiled[] = [];
  #loaded = 0;

  /** `folder` need not exist. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many modules were loaded. */
  get loaded(): number {
    return this.#loaded;
  }

  /** From now on, for modules below `root`. */
  install(root: string): void {
    const { extensions } = createRequire(join(root, "any.cjs"));
    const usual = extensions[".js"];
    const isTrusted = isOwnFolder(this.#folder);
    extensions[".cjs"] = (target: NodeModule, path: string): void => {
      const text = path.startsWith(root + sep) ? readFileSync(path, "utf8") : undefined;
      if (text === undefined || text.includes("import(")) usual?.(target, path);
      else this.#load(target, path, text, isTrusted);
    };
  }

  /** Writes what this run had to compile, with all functions that it used. Failures are of no consequence. */
  save(): void {
    if (this.#news.length === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!isOwnFolder(this.#folder)) return;
      for (const { script, file } of this.#news) {
        const draft = `${file}.${process.pid}`;
        writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
        renameSync(draft, file);
      }
      dropOld(this.#folder);
    } catch {
      // The next run compiles again.
    }
  }

  #load(target: NodeModule, path: string, text: string, isTrusted: boolean): void {
    this.#loaded++;
    const file = join(this.#folder, `${basename(path)}.bin`);
    const cachedData = isTrusted ? readIfThere(file) : undefined;
    // What Node wraps around modules, on the same line, so that places in stack traces stay.
    const wrapped = `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
    const script = new Script(wrapped, { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
    if (script.cachedDataRejected !== false) this.#news.push({ script, file });
    const run: unknown = script.runInThisContext();
    if (typeof run !== "function") throw new Error(`${path} is no module.`);
    const require = (id: string): unknown => target.require(id);
    Reflect.apply(run, target.exports, [target.exports, require, target, path, dirname(path)]);
  }
}

/** Is it the user's, with nobody else allowed to write? On Windows folders of a user are. */
function isOwnFolder(folder: string): boolean {
  try {
    const { mode, uid } = lstatSync(folder);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_FOR) rmSync(path, { force: true });
  }
}
