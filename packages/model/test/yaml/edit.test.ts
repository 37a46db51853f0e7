import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/index.ts";
import { appendItem, removeEntry, replaceScalar, setValue } from "../../src/yaml/edit.ts";
import { scalarAt, yamlMap } from "../../src/yaml/index.ts";
import { applyEdits, mapIn, rootMap, seqIn } from "./helpers.ts";

function applied(text: string, edits: readonly Edit[] | undefined): string {
  if (edits === undefined) throw new Error("There are no edits.");
  return applyEdits(text, edits);
}

describe("setValue in block maps", () => {
  it("adds a key behind the last one, at the map's own indentation", () => {
    const text = "services:\n    web:\n        image: a # pinned\n\n    # the store\n    db:\n        image: b\n";
    const edits = setValue(mapIn(text, "services", "web"), ["read_only"], true);
    expect(applied(text, edits)).toBe(text.replace("# pinned\n", "# pinned\n        read_only: true\n"));
  });

  it("creates maps on the way with the file's indentation", () => {
    const text = "spec:\n    containers:\n    - name: app\n      image: x";
    const edits = setValue(
      mapIn(text, "spec", "containers", "0"),
      ["securityContext", "capabilities", "drop"],
      ["ALL"],
    );
    expect(applied(text, edits)).toBe(
      `${text}\n      securityContext:\n          capabilities:\n              drop:\n              - ALL`,
    );
  });

  it("fills an empty value and keeps the comment behind it", () => {
    for (const empty of ["", " ~", " null", " {}"]) {
      const text = `a:${empty} # why\nb: 1\n`;
      expect(applied(text, setValue(rootMap(text), ["a", "x"], 1))).toBe("a: # why\n  x: 1\nb: 1\n");
    }
  });

  it("adds behind block scalars, nested maps, lists and merge keys", () => {
    for (const last of ["b: |\n  text", "b:\n  c:\n    - 1", "b:\n- 1", "<<: *d # c", "b: # c", "b: >+\n  text\n\n"]) {
      const text = `x: &d\n  y: 1\nm:\n${last.replace(/^/gm, "  ").replace(/ +$/gm, "")}\nz: 1\n`;
      const expected = text.replace(/\n(z: 1)/, "\n  new: v\n$1");
      expect(applied(text, setValue(mapIn(text, "m"), ["new"], "v"))).toBe(expected);
    }
  });

  it("leaves blank lines behind the map where they are", () => {
    const text = "m:\n  s: |\n    text\n\nz: 1\n";
    expect(applied(text, setValue(mapIn(text, "m"), ["new"], 1))).toBe("m:\n  s: |\n    text\n  new: 1\n\nz: 1\n");
  });

  it("uses the file's line break, and none at the end of a file that has none", () => {
    expect(applied("a: 1\r\nb: 2\r\n", setValue(rootMap("a: 1\r\nb: 2\r\n"), ["c", "d"], 3))).toBe(
      "a: 1\r\nb: 2\r\nc:\r\n  d: 3\r\n",
    );
    expect(applied("a: 1", setValue(rootMap("a: 1"), ["b"], 2))).toBe("a: 1\nb: 2");
  });

  it("adds to the first document before the second one's separator", () => {
    expect(applied("a: 1\n---\nb: 1\n", setValue(rootMap("a: 1\n---\nb: 1\n"), ["c"], 2))).toBe(
      "a: 1\nc: 2\n---\nb: 1\n",
    );
  });

  it("replaces scalars and keeps their quotes", () => {
    expect(applied("a: 'x' # c\n", setValue(rootMap("a: 'x' # c\n"), ["a"], "it's"))).toBe("a: 'it''s' # c\n");
    expect(applied('a: "x"\n', setValue(rootMap('a: "x"\n'), ["a"], "y"))).toBe('a: "y"\n');
    expect(applied('a: "true"\n', setValue(rootMap('a: "true"\n'), ["a"], false))).toBe("a: false\n");
  });

  it("replaces collections whole", () => {
    const text = "a:\n  - x # c\n  - y\nb: 1\n";
    expect(applied(text, setValue(rootMap(text), ["a"], ["z"]))).toBe("a:\n  - z\nb: 1\n");
    expect(applied(text, setValue(rootMap(text), ["a"], "z"))).toBe("a: z\nb: 1\n");
  });
});

describe("setValue in flow maps", () => {
  it("adds behind a comma", () => {
    expect(applied("m: {a: 1}\n", setValue(mapIn("m: {a: 1}\n", "m"), ["b"], ["x"]))).toBe("m: {a: 1, b: [x]}\n");
    expect(applied("m: { a: 1, }\n", setValue(mapIn("m: { a: 1, }\n", "m"), ["b", "c"], 1))).toBe(
      "m: { a: 1, b: { c: 1 } }\n",
    );
    expect(applied("m: {}\n", setValue(mapIn("m: {}\n", "m"), ["b"], 1))).toBe("m: {b: 1}\n");
  });

  it("gives the entry a line of its own where the others have one", () => {
    const text = "m: {\n  a: 1, # one\n  b: 2 # two\n}\n";
    expect(applied(text, setValue(mapIn(text, "m"), ["c"], 3))).toBe("m: {\n  a: 1, # one\n  b: 2, # two\n  c: 3\n}\n");
  });

  it("writes JSON in JSON", () => {
    const text = '{\n  "a": {\n    "b": "x"\n  }\n}\n';
    expect(applied(text, setValue(mapIn(text, "a"), ["c", "d"], true))).toBe(
      '{\n  "a": {\n    "b": "x",\n    "c": { "d": true }\n  }\n}\n',
    );
  });

  it("adds behind a merge key", () => {
    const text = "x: &x {a: 1}\nm: {<<: *x}\n";
    expect(applied(text, setValue(mapIn(text, "m"), ["b"], 1))).toBe("x: &x {a: 1}\nm: {<<: *x, b: 1}\n");
  });
});

describe("what others share", () => {
  const text = "x: &x\n  a: 1\n  deep:\n    k: 1\nm:\n  <<: *x\n  own: 2\nn: *x\ns: &s 1\nt: *s\n";

  it("is not edited through a merge key", () => {
    expect(setValue(mapIn(text, "m"), ["deep", "k"], 2)).toBeUndefined();
    expect(removeEntry(mapIn(text, "m"), "a")).toBeUndefined();
  });

  it("is not edited through an alias", () => {
    expect(setValue(rootMap(text), ["n", "a"], 2)).toBeUndefined();
    expect(setValue(mapIn(text, "n"), ["a"], 2)).toBeUndefined();
    expect(removeEntry(mapIn(text, "n"), "a")).toBeUndefined();
  });

  it("is not edited at its anchor", () => {
    expect(setValue(rootMap(text), ["x", "a"], 2)).toBeUndefined();
    expect(setValue(rootMap(text), ["x"], 2)).toBeUndefined();
    expect(setValue(rootMap(text), ["s"], 2)).toBeUndefined();
    expect(removeEntry(rootMap(text), "x")).toBeUndefined();
    expect(appendItem(seqIn("a: &a [1]\nb: *a\n", "a"), 2)).toBeUndefined();
  });

  it("is overridden where it is used", () => {
    expect(applied(text, setValue(mapIn(text, "m"), ["a"], 2))).toBe(text.replace("own: 2\n", "own: 2\n  a: 2\n"));
    expect(applied(text, setValue(rootMap(text), ["t"], 2))).toBe(text.replace("t: *s", "t: 2"));
  });

  it("is nothing when no alias leads to the anchor", () => {
    expect(applied("x: &x\n  a: 1\n", setValue(rootMap("x: &x\n  a: 1\n"), ["x", "a"], 2))).toBe("x: &x\n  a: 2\n");
  });
});

describe("what can't be set", () => {
  it("is a key below something that is not a map", () => {
    expect(setValue(rootMap("a: text\n"), ["a", "b"], 1)).toBeUndefined();
    expect(setValue(rootMap("a: [x]\n"), ["a", "b"], 1)).toBeUndefined();
  });

  it("is a value with a tag, which would go on to hold", () => {
    expect(setValue(rootMap("a: !!str 1\n"), ["a"], 2)).toBeUndefined();
  });

  it("is a key of a map that stands in no text", () => {
    const map = rootMap("a: 1\nb: 2\n");
    const entry = map.get("b");
    expect(setValue(yamlMap(map, entry === undefined ? [] : [entry]), ["c"], 1)).toBeUndefined();
  });
});

describe("removeEntry", () => {
  it("removes the lines and the comment behind the value", () => {
    const text = "a: 1\n# about b\nb:\n  c: 1 # c\n  d: 2 # d\ne: 3\n";
    expect(applied(text, removeEntry(rootMap(text), "b"))).toBe("a: 1\n# about b\ne: 3\n");
  });

  it("moves the next key behind a list's dash", () => {
    const text = "l:\n  - a: 1 # c\n\n    # about b\n    b: 2\n";
    expect(applied(text, removeEntry(mapIn(text, "l", "0"), "a"))).toBe("l:\n  - # about b\n    b: 2\n");
  });

  it("leaves an empty map behind the last entry", () => {
    expect(applied("m:\n  a: 1 # c\nn: 1\n", removeEntry(mapIn("m:\n  a: 1 # c\nn: 1\n", "m"), "a"))).toBe(
      "m: {} # c\nn: 1\n",
    );
    expect(applied("l:\n  - a: 1\n", removeEntry(mapIn("l:\n  - a: 1\n", "l", "0"), "a"))).toBe("l:\n  - {}\n");
    expect(applied("m: { a: 1 }\n", removeEntry(mapIn("m: { a: 1 }\n", "m"), "a"))).toBe("m: {}\n");
  });

  it("removes one comma in a flow map", () => {
    const text = "m: { a: 1, b: 2, c: 3 }\n";
    expect(applied(text, removeEntry(mapIn(text, "m"), "a"))).toBe("m: { b: 2, c: 3 }\n");
    expect(applied(text, removeEntry(mapIn(text, "m"), "b"))).toBe("m: { a: 1, c: 3 }\n");
    expect(applied(text, removeEntry(mapIn(text, "m"), "c"))).toBe("m: { a: 1, b: 2 }\n");
  });

  it("removes whole lines of a flow map", () => {
    const text = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
    expect(applied(text, removeEntry(rootMap(text), "b"))).toBe('{\n  "a": 1,\n  "c": 3\n}\n');
    expect(applied(text, removeEntry(rootMap(text), "c"))).toBe('{\n  "a": 1,\n  "b": 2\n}\n');
  });

  it("does not uncover what the entry hides", () => {
    expect(removeEntry(rootMap("a: 1\na: 2\n"), "a")).toBeUndefined();
    const text = "x: &x {a: 1}\nm:\n  a: 2\n  <<: *x\n";
    expect(removeEntry(mapIn(text, "m"), "a")).toBeUndefined();
  });

  it("does not turn a comment into text of the block scalar before it", () => {
    expect(removeEntry(mapIn("m:\n  s: |\n    x\n  a: 1\n    # c\n  b: 2\n", "m"), "a")).toBeUndefined();
  });
});

describe("appendItem", () => {
  it("adds in the list's style", () => {
    expect(applied("a:\n- x # c\nb: 1\n", appendItem(seqIn("a:\n- x # c\nb: 1\n", "a"), { k: "v", l: 1 }))).toBe(
      "a:\n- x # c\n- k: v\n  l: 1\nb: 1\n",
    );
    expect(applied("a: [x]\n", appendItem(seqIn("a: [x]\n", "a"), "no"))).toBe('a: [x, "no"]\n');
    expect(applied("a: []\n", appendItem(seqIn("a: []\n", "a"), "x"))).toBe("a: [x]\n");
  });
});

describe("replaceScalar", () => {
  const replaced = (text: string, value: string | number | boolean): string => {
    const scalar = scalarAt(rootMap(text), "a");
    if (scalar === undefined) throw new Error("No scalar there.");
    return applyEdits(text, [replaceScalar(scalar, value)]);
  };

  it("quotes strings that a plain scalar would turn into something else", () => {
    for (const word of [
      "yes",
      "NO",
      "1.0",
      "1:30",
      "2001-01-01",
      "~",
      "",
      "0x1F",
      "a: b",
      "x #y",
      "*x",
      "&x",
      "!x",
      "%x",
      "@x",
      "- x",
      "a,b",
      "[x",
    ]) {
      expect(replaced("a: old\n", word)).toBe(`a: "${word}"\n`);
    }
  });

  it("leaves ordinary words plain", () => {
    for (const word of ["alpine", "node:20", "./src", "/run", "no-new-privileges:true", "a b", "-x", "x=y"]) {
      expect(replaced("a: old\n", word)).toBe(`a: ${word}\n`);
    }
  });

  it("writes an empty value behind its colon", () => {
    expect(replaced("a:   # c\n", 1)).toBe("a: 1   # c\n");
    expect(replaced("a:\n", "x")).toBe("a: x\n");
  });

  it("replaces a block scalar whole", () => {
    expect(replaced("a: |\n  x\n  y\nb: 1\n", "z")).toBe("a: z\nb: 1\n");
  });
});
