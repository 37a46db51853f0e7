import { type Document, limitsOf, type ParseInput, type Problem } from "../document.ts";
import type { KindModule } from "../kind-module.ts";
import type { Located } from "../source.ts";
import type { Visit } from "../targets.ts";
import { yamlComments } from "../yaml/comments.ts";
import type { YamlDocument } from "../yaml/node.ts";
import { parseYaml } from "../yaml/parse.ts";
import { factsOf } from "./facts.ts";
import { wordField } from "./fields.ts";
import type { KubernetesManifest, KubernetesObject, KubernetesPod } from "./model.ts";
import { readObjects } from "./objects.ts";
import type { KubernetesFacts } from "./relations.ts";
import { parseTemplate } from "./template/parse.ts";
import { isUnread } from "./unread.ts";

/** Kubernetes manifests, as YAML (many documents) or JSON. */
export const kubernetes: KindModule<"kubernetes"> = { kind: "kubernetes", parse, walk };

function parse({ source, settings, isTemplate = false }: ParseInput): Document<"kubernetes"> {
  const limits = limitsOf(settings);
  const documents = isTemplate
    ? parseTemplate(source, limits)
    : parseYaml(source, "1.1", limits, (range) => isUnread(source.text, range, settings));
  const { objects, problems: objectProblems } = readObjects(documents, settings);
  const all = [...documents.flatMap((document) => document.problems), ...objectProblems];
  // What is wrong with a template may be right once it is rendered; what is too much stays so.
  const problems: readonly Problem[] = isTemplate ? all.filter(({ limit }) => limit !== undefined) : all;
  const top: Located = objects[0] ?? { source, range: [0, 0] };
  const model: KubernetesManifest = {
    source,
    range: top.range,
    objects,
    duplicates: documents.flatMap((document) => (document.problems.length === 0 ? document.duplicates : [])),
  };
  let facts: KubernetesFacts | undefined;
  return {
    path: source.path,
    kind: "kubernetes",
    sources: [source],
    model,
    problems,
    isTemplate,
    unread: isTemplate ? (objects.length === 0 ? UNRENDERED : RENDERED_IN_PART) : unreadOf(documents),
    get facts() {
      facts ??= isTemplate ? { objects: [], isTemplate } : factsOf(source, documents, objects);
      return facts;
    },
    comments: () => yamlComments(source, documents),
  };
}

const UNRENDERED = "unrendered Helm template";
const RENDERED_IN_PART = "Helm template, judged only as far as its text tells without rendering";

function unreadOf(documents: readonly YamlDocument[]): string | undefined {
  const isLeft = documents.some(({ unread }) => unread === true);
  return isLeft ? "definitions of custom resources, which no policy judges, are left unread" : undefined;
}

/** Passes over what stands in broken documents: to judge it is to guess. Its names still count as facts. */
function walk(model: KubernetesManifest, visit: Visit): void {
  visit("kubernetes.manifest", model, []);
  for (const object of model.objects) {
    if (!object.isWhole) continue;
    const address = [addressOf(object)];
    const { groupKind } = object;
    visit("kubernetes.object", object, address, groupKind.known ? groupKind.value : undefined);
    for (const pod of object.pods) walkPod(pod, address, visit);
  }
}

function walkPod(pod: KubernetesPod, address: readonly string[], visit: Visit): void {
  visit("kubernetes.pod", pod, address);
  for (const container of pod.containers) {
    const { name } = container;
    const own = name === undefined ? [] : [`container:${name.known ? name.value : name.raw}`];
    visit("kubernetes.container", container, [...address, ...own]);
  }
}

/** `Deployment/web`; jobs that are created under a generated name go by its fixed part. */
function addressOf({ kind, name, yaml }: KubernetesObject): string {
  const called = name ?? wordField(yaml, "metadata", "generateName");
  const words = [kind, ...(called === undefined ? [] : [called])];
  return words.map((word) => (word.known ? word.value : word.raw)).join("/");
}
