import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/limits.ts";
import { textOf } from "../../src/source.ts";
import { parseYaml, type YamlNode } from "../../src/yaml/index.ts";
import { mapIn, plain, rootMap, rootOf, seqIn, sourceOf } from "./helpers.ts";

function problemsOf(text: string): readonly (readonly [string, string])[] {
  return parseYaml(sourceOf(text), "core").flatMap(({ problems }) =>
    problems.map((problem) => [textOf(problem), problem.message] as const),
  );
}

function valueText(text: string, key: string): string {
  const entry = rootMap(text).get(key);
  if (entry === undefined) throw new Error(`No ${key}.`);
  return textOf(entry.alias ?? entry.value);
}

describe("quoted texts of several lines", () => {
  it.each([
    ["further lines at the margin", 'a:\n  b: ["x\ny\n", z]\nc: 1\n', '"x\ny\n"'],
    ["single quotes with a quote inside", "a:\n  b: ['x ''y\n'' z', z]\nc: 1\n", "'x ''y\n'' z'"],
    ["escaped quotes inside", 'a:\n  b: ["x \\"y\nz\\"", z]\nc: 1\n', '"x \\"y\nz\\""'],
    ["Windows lines", 'a:\r\n  b: ["x\r\ny", z]\r\nc: 1\r\n', '"x\r\ny"'],
  ])("may be indented less than what they belong to, as Kubernetes and Compose read them: %s", (_, text, written) => {
    expect(problemsOf(text)).toEqual([]);
    const list = mapIn(text, "a").get("b")?.value;
    expect(list?.type === "seq" && list.items[0] && textOf(list.items[0].value)).toBe(written);
    expect(valueText(text, "c")).toBe("1");
  });

  it("of which there are many", () => {
    const text = `a:\n${'  - ["x\ny"]\n'.repeat(20)}`;
    expect(problemsOf(text)).toEqual([]);
  });

  it("need their closing quote all the same", () => {
    expect(problemsOf('a:\n  b: "x\ny\nc: 1\n')[0]?.[1]).toBe('Missing closing "quote.');
    expect(problemsOf("a:\n  b: ['x\ny]\nc: 1\n")[0]?.[1]).toBe("Missing closing 'quote.");
    expect(problemsOf('a:\n  b: "x\ny\nc: "d\n').length).toBeGreaterThan(0);
  });
});

describe("places", () => {
  it("are the words themselves", () => {
    const text = "a: 'x'' y' # c\nb: [1, {c: d}]\n";
    expect(valueText(text, "a")).toBe("'x'' y'");
    expect(valueText(text, "b")).toBe("[1, {c: d}]");
    expect(textOf(rootMap(text).get("a") ?? rootMap(text))).toBe("a: 'x'' y'");
  });

  it("leave out the anchor, the tag and the comments around a value", () => {
    const text = "a: &x !!map # c\n  b: 1 # d\n  # e\nc: &y 2\n";
    expect(valueText(text, "a")).toBe("b: 1");
    expect(valueText(text, "c")).toBe("2");
  });

  it("of a block scalar start at its mark and end with its last word", () => {
    expect(valueText("a: |+ # c\n  x\n  y\n\n\nb: 1\n", "a")).toBe("|+ # c\n  x\n  y");
  });

  it("of a map whose last value is empty do not run into comments", () => {
    expect(valueText("a:\n  b:\n  c: # d\n  # e\n# f\ng: 1\n", "a")).toBe("b:\n  c:");
    expect(textOf(seqIn("a:\n  - x\n  - # c\nb: 1\n", "a"))).toBe("- x\n  -");
  });

  it("of an empty value are right behind its colon or dash", () => {
    for (const text of ["a:", "a:   # c", "a: \nb: 1", "{a: , b: 1}"]) {
      const value = rootMap(text).get("a")?.value;
      expect(value?.range).toEqual([text.indexOf(":") + 1, text.indexOf(":") + 1]);
    }
  });

  it("count the characters of carriage returns", () => {
    expect(textOf(mapIn("a:\r\n  b: c\r\n\r\nd: 1\r\n", "a"))).toBe("b: c");
  });
});

describe("aliases", () => {
  const text = "x: &x\n  k: v\ny: *x\nz: [*x]\n";

  it("lead to the very node that the anchor names", () => {
    const root = rootMap(text);
    expect(root.get("y")?.value).toBe(root.get("x")?.value);
    expect(valueText(text, "y")).toBe("*x");
    const list = root.get("z")?.value;
    expect(list?.type === "seq" ? list.items[0]?.value : undefined).toBe(root.get("x")?.value);
  });

  it("lead to the last anchor of the name before them", () => {
    expect(plain(rootOf("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"))).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  it("are problems when they lead nowhere or into themselves", () => {
    expect(problemsOf("a: *no\n")).toEqual([["*no", "The alias *no names no anchor before it."]]);
    expect(problemsOf("a: &x\n  b: *x\n").map(([at]) => at)).toEqual(["*x"]);
  });

  it("may be keys, whose place is the alias", () => {
    const entry = rootMap("a: &x k\n*x : 1\n").get("k");
    expect(entry === undefined ? undefined : textOf(entry)).toBe("*x : 1");
  });

  it("by the thousand cost nothing", () => {
    const bomb = ["a0: &a0 [x]"];
    for (let level = 1; level < 40; level++) bomb.push(`a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`);
    expect(rootMap(bomb.join("\n")).entries).toHaveLength(40);
  });
});

describe("merge keys", () => {
  const text = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nm:\n  <<: [*x, *y]\n  c: 3\n";

  it("bring entries that the map does not have, from the first map that has them", () => {
    expect(plain(mapIn(text, "m"))).toEqual({ c: 3, a: 1, b: 1 });
  });

  it("leave an entry its place and say through which alias it came", () => {
    const entry = mapIn(text, "m").get("b");
    expect(entry === undefined ? undefined : textOf(entry)).toBe("b: 1");
    expect(entry?.merged === undefined ? undefined : textOf(entry.merged)).toBe("*x");
    expect(mapIn(text, "m").get("c")?.merged).toBeUndefined();
  });

  it("say what an own entry hides", () => {
    const { hides } = mapIn(text, "m").get("c") ?? {};
    expect(hides?.range[0]).toBe(text.indexOf("c: 2"));
    expect(rootMap("a: 1\n").get("a")?.hides).toBeUndefined();
  });

  it("may hold a map of their own, and may be chained", () => {
    expect(plain(rootOf("m: {<<: {a: 1}, b: 2}"))).toEqual({ m: { b: 2, a: 1 } });
    const chained = "a: &a {x: 1}\nb: &b\n  <<: *a\nc:\n  <<: *b\n";
    const { merged } = mapIn(chained, "c").get("x") ?? {};
    expect(merged === undefined ? undefined : textOf(merged)).toBe("*b");
  });

  it("are problems when they are given something else", () => {
    expect(problemsOf("a: {<<: 1, b: 2}")).toEqual([["1", "A merge key (<<) takes a map or a list of maps."]]);
  });

  it("are ordinary keys in quotes", () => {
    expect(plain(rootOf('"<<": {a: 1}'))).toEqual({ "<<": { a: 1 } });
  });

  it("bring only so many entries", () => {
    const bomb = [`a0: &a0 {${Array.from({ length: 60 }, (_, index) => `k${index}: 1`).join(", ")}}`];
    for (let level = 1; level < 60; level++) bomb.push(`a${level}: &a${level} {<<: [${`*a${level - 1},`.repeat(99)}]}`);
    expect(problemsOf(bomb.join("\n"))[0]?.[1]).toMatch(
      /^Merge keys bring 2\d{5} entries into the document\. The limit is 200000; `limits\.mergedEntries` /,
    );
  });
});

describe("duplicate keys", () => {
  it("are kept apart from problems, and the last one counts", () => {
    const [document] = parseYaml(sourceOf("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n"), "core");
    expect(document?.problems).toEqual([]);
    expect(plain(document?.root)).toEqual({ b: { c: 2 }, a: 3 });
    expect(document?.duplicates.map(({ key, range, first }) => [key, range, first.range])).toEqual([
      ["c", [17, 18], [10, 11]],
      ["a", [22, 23], [0, 1]],
    ]);
  });

  it("are not found between an own key and a merged one", () => {
    expect(parseYaml(sourceOf("x: &x {a: 1}\nm: {<<: *x, a: 2}"), "core")[0]?.duplicates).toEqual([]);
  });
});

describe("documents", () => {
  it("are read one by one", () => {
    const documents = parseYaml(sourceOf("a: 1\n---\n# nothing\n---\n- b\n...\n"), "core");
    expect(documents.map(({ root }) => plain(root))).toEqual([{ a: 1 }, null, ["b"]]);
    expect(documents[1]?.root).toBeUndefined();
  });

  it("without content have no root", () => {
    for (const text of ["", "\n", "# c\n", "---\n", "---\n...\n"]) {
      for (const { root, problems } of parseYaml(sourceOf(text), "core"))
        expect([root, problems]).toEqual([undefined, []]);
    }
  });
});

describe("half-written texts", () => {
  const texts = [
    "a: [1, 2",
    "a: {b: 1",
    'a: "x',
    "a: 'x",
    "a: b: c",
    "a:\n\t- b",
    "- a\nb: 1",
    "a: @x",
    "a: |x",
    "? [a]\n: b",
    "a: %x",
    "}",
    "a: &",
    "a\n b\nc: 1",
  ];

  it("have problems within the text, and what is around them is still read", () => {
    for (const text of texts) {
      const [document] = parseYaml(sourceOf(text), "core");
      expect(document?.problems.length, text).toBeGreaterThan(0);
      for (const { range, message } of document?.problems ?? []) {
        expect(range[0]).toBeLessThanOrEqual(range[1]);
        expect(range[1], text).toBeLessThanOrEqual(text.length);
        expect(message).toMatch(/\.$/);
      }
    }
    expect(plain(rootOf("a: 1\nb: [1, 2\nc: 3\n"))).toMatchObject({ a: 1 });
  });

  it("never throw when they are nested too deeply", () => {
    for (const deep of ["[".repeat(100_000), "{a: ".repeat(50_000), `${"- ".repeat(50_000)}x`]) {
      expect(problemsOf(deep).length).toBeGreaterThan(0);
    }
    expect(problemsOf(`${"[".repeat(251)}${"]".repeat(251)}`)).toEqual([
      [
        "[",
        "The document has more than 250 levels of nesting. The limit is 250; `limits.depth` in the config raises it.",
      ],
    ]);
    expect(problemsOf(`${"[".repeat(250)}${"]".repeat(250)}`)).toEqual([]);
  });

  it("are read to 500 levels, if the limit allows them", () => {
    const messages = (levels: number): readonly string[] => {
      const text = `a: 1\n---\n${"- ".repeat(levels)}x\n`;
      return parseYaml(sourceOf(text), "core", { ...defaultLimits, depth: 1000 }).flatMap(({ problems }) =>
        problems.map(({ message, range, limit }) => `${range[0]} ${limit}: ${message}`),
      );
    };
    expect(messages(500)).toEqual([]);
    expect(messages(501)).toEqual([
      "1009 depth: The document is nested more deeply than can be read at all, whatever `limits.depth` allows.",
    ]);
  });
});

describe("values", () => {
  const values = (text: string, dialect: "1.1" | "core"): readonly unknown[] => {
    const root: YamlNode = rootOf(text, dialect);
    return root.type === "seq" ? root.items.map(({ value }) => plain(value)) : [];
  };

  it("of plain scalars depend on the dialect", () => {
    const text = "[yes, on, n, TRUE, False, 0755, 0o17, 1_0, 'yes', !!str true]";
    expect(values(text, "core")).toEqual(["yes", "on", "n", true, false, 755, 15, "1_0", "yes", "true"]);
    expect(values(text, "1.1")).toEqual([true, true, false, true, false, 493, "0o17", "1_0", "yes", "true"]);
  });

  it("may be null, numbers and strings that look like neither", () => {
    const text = "[~, null, NULL, 1.20, -3, +4, 0x1F, 1e3, .5, 1.2.3, 1:30, -, nul]";
    const expected = [null, null, null, 1.2, -3, 4, 31, 1000, 0.5, "1.2.3", "1:30", "-", "nul"];
    expect(values(text.replace(" -,", ' "-",'), "core")).toEqual(expected);
  });

  it("keep an application's own tags", () => {
    const root = rootMap("a: !reset null\nb: !override [1]\nc: !x\n  d: 1\ne: !!str 1\nf: plain\n");
    expect(root.entries.map(({ value }) => value.tag)).toEqual(["!reset", "!override", "!x", undefined, undefined]);
  });

  it("keep their text as written", () => {
    const version = rootMap("a: 1.20\n").get("a")?.value;
    expect(version?.type === "scalar" ? [version.value, version.text] : undefined).toEqual([1.2, "1.20"]);
  });
});
