/** What a kustomization takes in and changes: names and labels in its files are not those of the cluster. */
import { folderOf } from "../compose/path.ts";
import { cleanPath } from "../dockerfile/ignore-file.ts";
import { knownValue } from "../scalar.ts";
import { placeOf, type Source } from "../source.ts";
import { mapAt, seqAt } from "../yaml/access.ts";
import type { YamlDocument, YamlMap } from "../yaml/node.ts";
import { booleanField, wordField, wordsField } from "./fields.ts";
import type { KubernetesDataFacts, KubernetesObjectFacts, KustomizationFacts } from "./relations.ts";
import { itemsOf } from "./selector.ts";

const NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const REMOTE = /^[a-z]+:\/\/|^git@|\?ref=|^(?:github|gitlab|bitbucket)\.[a-z]+\//;
/** Fields by which objects come in that stand nowhere. */
const MAKERS = ["helmCharts", "helmChartInflationGenerator", "generators"];
/** Fields that may change any object. */
const CHANGERS = ["replacements", "vars", "transformers", "configurations"];

/** The kustomization that a file is by its name; nothing for other files. */
export function kustomizationOf(
  source: Source,
  documents: readonly YamlDocument[],
): { readonly facts: KustomizationFacts; readonly made: readonly KubernetesObjectFacts[] } | undefined {
  const root = NAME.test(source.path) ? documents.find((document) => document.root?.type === "map")?.root : undefined;
  if (root?.type !== "map") return undefined;
  return { facts: factsOf(root, folderOf(source.path)), made: generated(root) };
}

function factsOf(root: YamlMap, folder: string): KustomizationFacts {
  const named = ["resources", "bases", "components", "crds"].flatMap((key) => wordsField(root, key)?.items ?? []);
  const paths = named.flatMap((item) => (item.known && !REMOTE.test(item.value) ? [item.value] : []));
  const patches = patchesOf(root);
  const partial = patches.flatMap(({ path }) => path ?? []);
  const common = keysOf(mapAt(root, "commonLabels"));
  const more = itemsOf(root, "labels");
  const selecting = more.filter((item) => knownValue(booleanField(item, "includeSelectors")) === true);
  const namespace = wordField(root, "namespace");
  const changers = CHANGERS.some((key) => root.get(key) !== undefined);
  return {
    folder,
    takesIn: [...paths, ...partial].map((path) => cleanPath(`${folder}/${path}`)),
    isOpen: paths.length < named.length || MAKERS.some((key) => root.get(key) !== undefined),
    namespace: namespace === undefined ? undefined : namespace.known ? namespace.value : null,
    renames: root.get("namePrefix") !== undefined || root.get("nameSuffix") !== undefined,
    labels: [...common, ...more.flatMap((item) => keysOf(mapAt(item, "pairs")))],
    selectorLabels: [...common, ...selecting.flatMap((item) => keysOf(mapAt(item, "pairs")))],
    patches: changers ? ["*"] : patches.map(({ kind }) => kind),
    partial: partial.map((path) => cleanPath(`${folder}/${path}`)),
  };
}

function keysOf(map: YamlMap | undefined): readonly string[] {
  return map?.entries.map(({ key }) => key.text) ?? [];
}

interface Patch {
  readonly path: string | undefined;
  /** Of what it changes; `*` for any. */
  readonly kind: string;
}

function patchesOf(root: YamlMap): readonly Patch[] {
  const patches: Patch[] = [];
  for (const { value } of seqAt(root, "patchesStrategicMerge")?.items ?? []) {
    if (value.type !== "scalar") continue;
    const isInline = value.text.includes("\n");
    patches.push({ path: isInline ? undefined : value.text, kind: isInline ? kindIn(value.text) : "" });
  }
  for (const key of ["patches", "patchesJson6902"]) {
    for (const patch of itemsOf(root, key)) {
      const path = knownValue(wordField(patch, "path"));
      const target = knownValue(wordField(patch, "target", "kind"));
      const text = patch.get("patch")?.value;
      const inline = text?.type === "scalar" ? kindIn(text.text) : "*";
      // A patch in a file of its own tells its kind there.
      patches.push({ path, kind: target ?? (path === undefined ? inline : "") });
    }
  }
  return patches;
}

function kindIn(patch: string): string {
  return /^kind:[ \t]*([A-Za-z]+)[ \t]*$/m.exec(patch)?.[1] ?? "*";
}

/** ConfigMaps and Secrets that it makes of files and literals. */
function generated(root: YamlMap): readonly KubernetesObjectFacts[] {
  const objects: KubernetesObjectFacts[] = [];
  for (const [kind, field] of GENERATORS) {
    for (const generator of itemsOf(root, field)) {
      const name = wordField(generator, "name");
      if (name === undefined) continue;
      const namespace = wordField(generator, "namespace");
      objects.push({
        apiVersion: "v1",
        kind,
        name: name.known ? name.value : null,
        namespace: namespace === undefined ? undefined : (knownValue(namespace) ?? null),
        labels: { pairs: {}, open: true },
        place: placeOf(name),
        isMade: true,
        data: generatedData(generator),
      });
    }
  }
  return objects;
}

const GENERATORS = [
  ["ConfigMap", "configMapGenerator"],
  ["Secret", "secretGenerator"],
] as const;

function generatedData(generator: YamlMap): KubernetesDataFacts {
  const literals = wordsField(generator, "literals");
  const files = wordsField(generator, "files");
  const keys: string[] = [];
  for (const item of literals?.items ?? []) keys.push((item.known ? item.value : item.raw).split("=")[0] ?? "");
  for (const item of files?.items ?? []) keys.push(fileKey(item.known ? item.value : item.raw));
  const merges = knownValue(wordField(generator, "behavior")) === "merge";
  const hasEnvs = generator.get("envs") !== undefined || generator.get("env") !== undefined;
  return { keys, open: merges || hasEnvs || literals?.open === true || files?.open === true };
}

/** `key=path`, or a path whose file's name is the key. */
function fileKey(text: string): string {
  const equals = text.indexOf("=");
  return equals === -1 ? text.slice(text.lastIndexOf("/") + 1) : text.slice(0, equals);
}
