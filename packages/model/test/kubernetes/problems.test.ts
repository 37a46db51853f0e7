import { describe, expect, it } from "vitest";
import { names, parse, say, visited } from "./manifest.ts";

describe("what could not be read", () => {
  it.each(['kind: "Pod', "kind: 'Pod", "kind: [Pod", "kind: {a: Pod", "a: b: c", "\tkind: Pod", "[".repeat(20_000)])(
    "is told with its place, and hides no other document: %.12s",
    (broken) => {
      const text = `apiVersion: v1\nkind: Secret\n---\n${broken}\n--- # next\napiVersion: v1\nkind: Pod\n`;
      const { problems } = parse(text);
      expect(names(text)).toEqual(["Secret/-", "Pod/-"]);
      expect(problems.length).toBeGreaterThan(0);
      for (const { range, message } of problems) {
        expect(range[0]).toBeGreaterThan(text.indexOf("---"));
        expect(range[0]).toBeLessThanOrEqual(text.indexOf("--- #"));
        expect(message).toMatch(/\.$/);
      }
    },
  );

  it("is said once of a template, at its action", () => {
    const { problems } = parse("apiVersion: v1\nkind: Pod\nspec:\n  {{ include 'a' . }}\n  b: {{ .c }}: d\n");
    expect(problems.map(say)).toEqual(["{{"]);
    expect(problems[0]?.message).toContain("A template's action");
  });

  it("keeps its document from being judged, while its objects are still known by name", () => {
    const text =
      "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers: [\n---\napiVersion: v1\nkind: Pod\n";
    expect(visited(text).filter(({ target }) => target === "kubernetes.object")).toMatchObject([{ text: "Pod" }]);
    expect(parse(text).facts.objects.map(({ name }) => name)).toEqual(["a", undefined]);
  });

  it("says nothing certain about keys that occur twice", () => {
    const text = "apiVersion: v1\nkind: Pod\na: 1\na: 2\nb: [\n---\napiVersion: v1\nkind: Pod\nc: 1\nc: 2\n";
    expect(parse(text).model.duplicates.map(({ key }) => key)).toEqual(["c"]);
  });

  it("is a document that is no map, among objects", () => {
    const list = parse("- a\n- b\n---\napiVersion: v1\nkind: Pod\n---\njust words\n");
    expect(list.problems.map(say)).toEqual(["- a", "just words"]);
    expect(list.problems[0]?.message).toBe(
      "This document is a sequence; an object needs a map with apiVersion and kind.",
    );
  });

  it("is nothing in a file that holds no object at all", () => {
    expect(parse("- a\n- b\n").problems).toEqual([]);
    expect(parse("").problems).toEqual([]);
  });

  it("is an alias without an anchor", () => {
    const { problems, model } = parse("apiVersion: v1\nkind: Pod\nspec: *nowhere\n");
    expect(problems.map(say)).toEqual(["*nowhere"]);
    expect(model.objects).toHaveLength(1);
  });

  it("is not a key that occurs twice: that is kept apart", () => {
    const { problems, model } = parse("apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  name: b\n");
    expect(problems).toEqual([]);
    expect(
      model.duplicates.map(({ key, first, source, range }) => [key, first.range[0] < range[0], source.path]),
    ).toEqual([["name", true, "app.yaml"]]);
    expect(say(model.objects[0])).toBe("b");
  });

  it("is the rest of a file in which aliases stand for far too many containers", () => {
    const some = Array.from({ length: 400 }, (_, index) => `{ name: c${index} }`).join(", ");
    const pod = "{ apiVersion: v1, kind: Pod, spec: { containers: *c } }";
    const text = `apiVersion: v1\nkind: List\nx: &c [${some}]\nitems:\n${`  - ${pod}\n`.repeat(400)}`;
    const { problems, model } = parse(text);
    expect(problems.map(({ message }) => message)).toEqual([
      "The file holds 20400 containers up to here. The limit is 20000; `limits.containers` in the config raises it.",
    ]);
    expect(model.objects.length).toBe(50);
  });

  it("is an object that holds far too many containers by itself", () => {
    const containers = Array.from({ length: 20_001 }, (_, index) => `{ name: c${index} }`).join(", ");
    const { problems, model } = parse(`apiVersion: v1\nkind: Pod\nspec: { containers: [${containers}] }\n`);
    expect(problems.map(({ limit }) => limit)).toEqual(["containers"]);
    expect(model.objects).toEqual([]);
  });
});
