import type { Document, ModelSettings } from "../../src/document.ts";
import { kubernetes } from "../../src/kubernetes/index.ts";
import type { KubernetesContainer, KubernetesPod } from "../../src/kubernetes/model.ts";
import { type Located, textOf } from "../../src/source.ts";
import type { Targets } from "../../src/targets.ts";

export function parse(text: string, path = "app.yaml", settings: ModelSettings = {}): Document<"kubernetes"> {
  return kubernetes.parse({ source: { path, text }, read: () => undefined, settings });
}

/** `Kind/name` of every object, in order. */
export function names(text: string): readonly string[] {
  return parse(text).model.objects.map(({ kind, name }) => `${say(kind)}/${say(name)}`);
}

/** The word at a place; a dash for what is absent. */
export function say(at: Located | undefined): string {
  return at === undefined ? "-" : textOf(at);
}

/** The value, `?` and the text when it is unknown, a dash when it is absent. */
export function show(
  scalar:
    | { readonly known: true; readonly value: unknown }
    | { readonly known: false; readonly raw: string }
    | undefined,
): string {
  if (scalar === undefined) return "-";
  return scalar.known ? String(scalar.value) : `?${scalar.raw}`;
}

export function pods(text: string): readonly KubernetesPod[] {
  return parse(text).model.objects.flatMap(({ pod }) => (pod === undefined ? [] : [pod]));
}

export function onlyPod(text: string, kubernetesVersion?: string): KubernetesPod {
  const settings = kubernetesVersion === undefined ? {} : { kubernetesVersion };
  const [pod, ...rest] = parse(text, "app.yaml", settings).model.objects.flatMap(({ pod }) => pod ?? []);
  if (pod === undefined || rest.length > 0) throw new Error(`${rest.length} pods too many, or none.`);
  return pod;
}

export function containers(text: string): readonly KubernetesContainer[] {
  return pods(text).flatMap((pod) => pod.containers);
}

export function onlyContainer(text: string): KubernetesContainer {
  const [container, ...rest] = containers(text);
  if (container === undefined || rest.length > 0) throw new Error(`${rest.length} containers too many, or none.`);
  return container;
}

/** A pod whose only container has the given lines, and whose spec has the others. */
export function podWith(container: string, spec = ""): string {
  const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
  return [
    "apiVersion: v1",
    "kind: Pod",
    "metadata: { name: web }",
    "spec:",
    ...(spec === "" ? [] : [indent(spec, "  ")]),
    "  containers:",
    "    - name: app",
    ...(container === "" ? [] : [indent(container, "      ")]),
    "",
  ].join("\n");
}

export interface Visited {
  readonly target: keyof Targets;
  readonly text: string;
  readonly address: readonly string[];
}

export function visited(text: string): readonly Visited[] {
  const seen: Visited[] = [];
  kubernetes.walk(parse(text).model, (target, node, address) => {
    seen.push({ target, text: say(node), address });
  });
  return seen;
}
