import { definePolicy, mapAt, type YamlMap } from "@secpolicy/core";

const VALUE = /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/;
const NAME = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/;
/** Templates and kustomize variables fill in what stands here. */
const HOLE = /[{}$<]/;

export default definePolicy({
  on: "kubernetes.object",
  meta: {
    title: "Label that Kubernetes does not take",
    severity: "high",
    severityReason: "The API server refuses the object.",
    presets: ["recommended"],
    remediation:
      "Use up to 63 letters, digits, dashes, underlines and dots, with a letter or digit at both ends; longer texts go into annotations.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"],
    frameworks: [],
    aliases: ["kubescore:label-values", "kics:metadata_label_is_invalid"],
    since: "0.1.0",
  },
  applies: ({ yaml }) => labelsIn(yaml).length > 0,
  *check({ label, yaml }) {
    for (const map of labelsIn(yaml)) {
      for (const { key, value } of map.entries) {
        if (value.type !== "scalar" || HOLE.test(key.text) || HOLE.test(value.text)) continue;
        const at = NAME.test(key.text) ? value : key;
        if (at === value && (value.value === null || VALUE.test(value.text))) continue;
        yield {
          at,
          message: `${label} has a label ${at === value ? "value" : "name"} that Kubernetes does not take: "${at.text}".`,
        };
      }
    }
  },
});

const PATHS = [
  ["metadata", "labels"],
  ["spec", "template", "metadata", "labels"],
  ["spec", "selector", "matchLabels"],
];

function labelsIn(object: YamlMap): readonly YamlMap[] {
  return PATHS.map((path) => mapAt(object, ...path)).filter((map) => map !== undefined);
}
