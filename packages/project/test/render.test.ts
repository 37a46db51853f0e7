import { describe, expect, it } from "vitest";
import { alignLines } from "../src/render/align.ts";
import { chartsOf, splitOutput } from "../src/render/helm.ts";

describe("the lines of a template", () => {
  const lines = (output: string, template: string) => alignLines(output, template);

  it("are those with the same text, or the same beginning before a hole", () => {
    const template = "{{- if .x }}\nkind: Pod\nname: {{ .name }}-web\n{{- end }}\nspec:\n  a: 1";
    expect(lines("kind: Pod\nname: release-web\nspec:\n  a: 1", template)).toEqual([2, 3, 5, 6]);
  });

  it("are the line before where what a template calls gives several", () => {
    const template = 'labels:\n  {{- include "labels" . | nindent 2 }}\nspec:';
    expect(lines("labels:\n  app: web\n  tier: front\nspec:", template)).toEqual([1, 1, 1, 3]);
  });

  it("come again where a template repeats them", () => {
    const template = "{{- range .all }}\n- name: {{ . }}\n  image: x\n{{- end }}";
    expect(lines("- name: a\n  image: x\n- name: b\n  image: x", template)).toEqual([2, 3, 2, 3]);
  });

  it("understand a hole in quotes", () => {
    expect(lines('image: "web:1"', 'image: "{{ .image }}"')).toEqual([1]);
  });

  it("are the first where nothing is alike", () => {
    expect(lines("a: 1\nb: 2", '{{ include "all" . }}')).toEqual([1, 1]);
  });
});

describe("the output of Helm", () => {
  it("is split by the templates that it comes from", () => {
    const output =
      "---\n# Source: shop/templates/a.yaml\na: 1\n---\n# Source: shop/charts/in/templates/b.yaml\nb: 1\n---\nb: 2\n---\n# Source: shop/templates/a.yaml\na: 2\n";
    expect([...splitOutput(output, "deploy/chart")]).toEqual([
      ["deploy/chart/templates/a.yaml", "a: 1\n---\na: 2\n"],
      ["deploy/chart/charts/in/templates/b.yaml", "b: 1\n---\nb: 2\n"],
    ]);
    expect([...splitOutput("---\n# Source: shop/templates/a.yaml\na: 1\n", "").keys()]).toEqual(["templates/a.yaml"]);
  });
});

describe("charts", () => {
  it("are the folders of a Chart.yaml, without those that a chart brings with it", () => {
    expect(chartsOf(["a/Chart.yaml", "a/charts/b/Chart.yaml", "charts/c/Chart.yaml", "a/x/Chart.yml"])).toEqual([
      "a",
      "charts/c",
    ]);
    expect(chartsOf(["Chart.yaml", "charts/b/Chart.yaml"])).toEqual([""]);
  });
});
