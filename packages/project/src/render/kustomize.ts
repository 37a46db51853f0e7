/** Kustomizations: which ones stand for themselves, and which file each object comes from that one builds. */
import type { Document, KubernetesObjectFacts, KustomizationFacts } from "@secpolicy/core";
import { type Ran, run } from "./run.ts";

export type Manifest = Document<"kubernetes">;

interface Root {
  readonly document: Manifest;
  readonly facts: KustomizationFacts;
  /** The manifests that it takes in, itself or through others. */
  readonly files: readonly Manifest[];
}

/** Kustomizations that no other one takes in. A component is none: it can't be built alone. */
export function rootsOf(manifests: readonly Manifest[]): readonly Root[] {
  const all = manifests.flatMap((document) => {
    const facts = document.facts.kustomization;
    return facts === undefined ? [] : [{ document, facts }];
  });
  const taken = new Set(all.flatMap(({ facts }) => facts.takesIn));
  return all
    .filter(({ document, facts }) => !taken.has(facts.folder) && !isComponent(document))
    .map(({ document, facts }) => ({ document, facts, files: filesOf(facts, all, manifests) }));
}

function isComponent({ model }: Manifest): boolean {
  return model.objects.some(({ kind }) => kind.known && kind.value === "Component");
}

function filesOf(
  root: KustomizationFacts,
  all: readonly { readonly document: Manifest; readonly facts: KustomizationFacts }[],
  manifests: readonly Manifest[],
): readonly Manifest[] {
  const paths = new Set(root.takesIn);
  // A set that grows while it is walked is walked to its end.
  for (const path of paths) {
    const inner = all.find(({ facts }) => facts.folder === path);
    for (const one of inner?.facts.takesIn ?? []) paths.add(one);
    if (inner !== undefined) paths.add(inner.document.path);
  }
  return manifests.filter(({ path }) => paths.has(path));
}

export function build(folder: string, cwd: string): Promise<Ran> {
  return run("kustomize", ["build", `./${folder}`], cwd);
}

const KIND = /^kind: *(\S+)/m;
const NAME = /^metadata:\r?\n(?: .*\r?\n)*? {2}name: *["']?([^\s"']+)/m;

/** What it builds, by the manifest that holds the object; what stands nowhere comes from the kustomization. */
export function splitBuilt(output: string, { document, files }: Root): ReadonlyMap<Manifest, string> {
  const texts = new Map<Manifest, string>();
  for (const part of output.split(/^---\r?\n/m)) {
    if (part.trim() === "") continue;
    const kind = KIND.exec(part)?.[1] ?? "";
    const name = NAME.exec(part)?.[1] ?? "";
    const holds = (one: KubernetesObjectFacts): boolean =>
      one.kind === kind && typeof one.name === "string" && name.includes(one.name);
    const origin = files.find(({ facts }) => facts.objects.some(holds)) ?? document;
    const before = texts.get(origin);
    texts.set(origin, before === undefined ? part : `${before}---\n${part}`);
  }
  return texts;
}
