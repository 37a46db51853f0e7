import type { Scalar } from "../scalar.ts";
import { placeOf } from "../source.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { KubernetesFacts, KubernetesObject, KubernetesObjectFacts } from "./model.ts";

/** Facts of the objects whose type the file tells. */
export function factsOf(objects: readonly KubernetesObject[]): KubernetesFacts {
  const facts: KubernetesObjectFacts[] = [];
  for (const object of objects) {
    const { apiVersion, kind, name, namespace, yaml } = object;
    if (!apiVersion.known || !kind.known) continue;
    facts.push({
      apiVersion: apiVersion.value,
      kind: kind.value,
      name: knownText(name),
      namespace: knownText(namespace),
      labels: labelsOf(mapAt(yaml, "metadata", "labels")),
      place: placeOf(object),
    });
  }
  return { objects: facts };
}

function knownText(scalar: Scalar<string> | undefined): string | undefined {
  return scalar?.known === true ? scalar.value : undefined;
}

function labelsOf(labels: YamlMap | undefined): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  for (const { key, value } of labels?.entries ?? []) {
    if (value.type === "scalar" && value.value !== null) pairs.push([key.text, value.text]);
  }
  return Object.fromEntries(pairs);
}
