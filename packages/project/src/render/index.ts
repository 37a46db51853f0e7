/** What charts and kustomizations make, judged in the place of what they are made of. */
import {
  type Document,
  type Failure,
  type FileEntry,
  type LoadedFiles,
  loadKind,
  type ModelSettings,
  type Source,
} from "@secpolicy/core";
import { alignLines } from "./align.ts";
import { chartsOf, isBelow, renderChart } from "./helm.ts";
import { build, type Manifest, rootsOf, splitBuilt } from "./kustomize.ts";

export interface RenderInput {
  readonly loaded: LoadedFiles;
  /** Every file that was found. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly settings: ModelSettings;
  /** A file's text; nothing when it can't be had. */
  read(path: string): string | undefined;
}

export async function renderAll(input: RenderInput): Promise<LoadedFiles> {
  const rendering = new Rendering(input, await loadKind("kubernetes"));
  for (const folder of chartsOf(input.paths)) await rendering.addChart(folder);
  for (const root of rootsOf(input.loaded.documents.filter(isManifest))) await rendering.addKustomization(root);
  return rendering.result();
}

function isManifest(document: Document): document is Manifest {
  return document.kind === "kubernetes";
}

const NOTHING = "Helm template that gives nothing with the chart's own values";

type Kubernetes = Awaited<ReturnType<typeof loadKind<"kubernetes">>>;

class Rendering {
  readonly #input: RenderInput;
  readonly #module: Kubernetes;
  readonly #documents: Document[] = [];
  readonly #failures: Failure[] = [];
  /** Files that are judged as they are rendered, and by what. */
  readonly #covered = new Map<string, string>();
  /** Folders of charts that were rendered. */
  readonly #charts: string[] = [];

  constructor(input: RenderInput, module: Kubernetes) {
    this.#input = input;
    this.#module = module;
  }

  async addChart(folder: string): Promise<void> {
    const rendered = await renderChart(folder, this.#input.cwd);
    if ("problem" in rendered) {
      this.#failures.push({ path: `${folder}/Chart.yaml`.replace(/^\//, ""), message: rendered.problem });
      return;
    }
    this.#charts.push(folder);
    for (const [path, text] of rendered.outputs) {
      this.#covered.set(path, "Helm");
      this.#parse(text, { path, text: this.#input.read(path) ?? "" });
    }
  }

  async addKustomization(root: ReturnType<typeof rootsOf>[number]): Promise<void> {
    const { document, facts, files } = root;
    const ran = await build(facts.folder, this.#input.cwd);
    if ("problem" in ran) {
      this.#failures.push({ path: document.path, message: ran.problem });
      return;
    }
    for (const { path } of files) this.#covered.set(path, `the kustomization in ${facts.folder || "."}`);
    for (const [{ sources, path }, text] of splitBuilt(ran.output, root)) {
      this.#parse(text, sources[0] ?? { path, text: "" });
    }
  }

  result(): LoadedFiles {
    const { loaded } = this.#input;
    const judged = new Set(this.#documents.map(({ path }) => path));
    const kept = loaded.documents.filter((document) => !this.#covered.has(document.path) && !this.#isSpent(document));
    const entries: FileEntry[] = loaded.files.flatMap((file) => (judged.has(file.path) ? [] : this.#entryOf(file)));
    for (const document of loaded.documents) {
      const { path, kind } = document;
      const by = this.#covered.get(path);
      if (by === undefined && this.#isSpent(document)) entries.push({ path, kind, status: "skipped", reason: NOTHING });
      if (by === undefined || judged.has(path)) continue;
      entries.push({ path, kind, status: "recognised", reason: `judged as ${by} renders it` });
    }
    const failed: FileEntry[] = this.#failures
      .filter(({ path }) => !loaded.documents.some((document) => document.path === path))
      .map(({ path, message }) => ({ path, status: "failed", reason: message }));
    return {
      documents: [...kept, ...this.#documents].sort((a, b) => (a.path < b.path ? -1 : 1)),
      modules: new Map([...loaded.modules, ["kubernetes", this.#module]]),
      files: [...entries, ...failed],
      failures: [...loaded.failures, ...this.#failures],
      otherFiles: loaded.otherFiles,
    };
  }

  #entryOf(file: FileEntry): FileEntry {
    if (file.status !== "skipped" || !this.#isOfChart(file.path)) return file;
    return { ...file, reason: NOTHING };
  }

  /** Is it a template of a chart that was rendered? */
  #isSpent(document: Document): boolean {
    return isManifest(document) && document.facts.isTemplate === true && this.#isOfChart(document.path);
  }

  #isOfChart(path: string): boolean {
    return this.#charts.some((folder) => folder === "" || isBelow(path, folder));
  }

  #parse(text: string, origin: Source): void {
    const source: Source = {
      path: origin.path,
      text,
      origin: { source: origin, lines: alignLines(text, origin.text) },
    };
    const document = this.#module.parse({ source, read: () => undefined, settings: this.#input.settings });
    if (document.model.objects.length > 0 || document.problems.length > 0) this.#documents.push(document);
  }
}
