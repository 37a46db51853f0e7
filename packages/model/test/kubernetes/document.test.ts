import { describe, expect, it } from "vitest";
import { parse, say, visited } from "./manifest.ts";

const text = [
  "# secpolicy-ignore x -- whole document",
  "apiVersion: apps/v1",
  "kind: Deployment",
  "metadata:",
  "  name: web",
  "  namespace: shop",
  "  labels: { app: web, tier: 1, hole: ~ }",
  "spec:",
  "  template:",
  "    spec:",
  "      containers:",
  "        # above a container",
  "        - name: app",
  "        - image: b",
  "---",
  "apiVersion: batch/v1",
  "kind: Job",
  "metadata: { generateName: migrate- }",
  "---",
  "apiVersion: v1",
  "kind: Secret",
  "",
].join("\n");

describe("a manifest", () => {
  it("is walked in the order of the text, outer nodes first, each with its address", () => {
    expect(visited(text)).toEqual([
      { target: "kubernetes.manifest", text: "web", address: [] },
      { target: "kubernetes.object", text: "web", address: ["Deployment/web"] },
      { target: "kubernetes.pod", text: "web", address: ["Deployment/web"] },
      { target: "kubernetes.container", text: "app", address: ["Deployment/web", "container:app"] },
      { target: "kubernetes.container", text: "image", address: ["Deployment/web"] },
      { target: "kubernetes.object", text: "Job", address: ["Job/migrate-"] },
      { target: "kubernetes.object", text: "Secret", address: ["Secret"] },
    ]);
  });

  it("gives facts about its objects that survive serialising", () => {
    const { facts } = parse(text);
    expect(facts.objects).toMatchObject([
      {
        apiVersion: "apps/v1",
        kind: "Deployment",
        name: "web",
        namespace: "shop",
        labels: { pairs: { app: "web", tier: "1" }, open: false },
      },
      { kind: "Job", name: undefined, labels: { pairs: {} } },
      { kind: "Secret" },
    ]);
    expect(facts.objects[0]?.labels.pairs).not.toHaveProperty("hole");
    expect(facts.objects[0]?.place).toMatchObject({ path: "app.yaml", start: { line: 5, column: 9 } });
    expect(JSON.parse(JSON.stringify(facts.objects[0]))).toEqual(facts.objects[0]);
  });

  it("gives no facts about an object whose kind is a hole", () => {
    expect(parse("apiVersion: v1\nkind: '{{ .kind }}'\n").facts.objects).toEqual([]);
  });

  it("gives its comments with what they cover", () => {
    const document = parse(text);
    const [first, second] = document.comments();
    expect(first).toMatchObject({ text: "secpolicy-ignore x -- whole document", leading: true });
    expect(second).toMatchObject({ text: "above a container", leading: false });
    const covered = second?.covers;
    expect(covered && text.slice(...covered)).toBe("name: app");
  });

  it("has the place of its first object, and the top when it has none", () => {
    expect(say(parse(text).model)).toBe("web");
    expect(parse("# nothing\n").model).toMatchObject({ objects: [], range: [0, 0] });
  });

  it("reads ten thousand objects in a moment", () => {
    const many = "apiVersion: v1\nkind: Pod\nspec: { containers: [{ name: a }] }\n---\n".repeat(10_000);
    const { model } = parse(many);
    expect(model.objects).toHaveLength(10_000);
  });
});
