import { describe, expect, it, vi } from "vitest";
import type { KindModule } from "../../src/kind-module.ts";
import { nextjs } from "../../src/nextjs/index.ts";
import { textOf } from "../../src/source.ts";
import { headers, parse, rules } from "./read.ts";

describe("the method alone, as guides show it", () => {
  const method = `// Beside other settings\nasync headers() {\n  // secpolicy-ignore nextjs/x -- old\n  return [{ source: "/:path*", headers: [{ key: "X-Test", value: "1" }] }];\n}\n`;

  it("is read as if a config stood around it, whose settings are not known", () => {
    const { model, problems } = parse(method);
    expect(problems).toEqual([]);
    expect(model.status).toBe("full");
    expect(textOf(model)).toBe("headers");
    expect(model.headers.map(textOf)).toEqual(['"1"']);
    expect(model.poweredByHeader?.known).toBe(false);
    expect(model.object).toBeUndefined();
  });

  it("has its comments at their places", () => {
    const [first, second] = parse(method).comments();
    expect([first, second].map((comment) => comment && textOf(comment))).toEqual([
      "// Beside other settings",
      "// secpolicy-ignore nextjs/x -- old",
    ]);
    expect(second?.covers && method.slice(...second.covers)).toContain("return [");
    expect(first?.leading).toBe(true);
  });
});

describe("a whole module", () => {
  it("is no method, whatever stands between its first and its last comment", () => {
    const text = `/* A licence */\nimport x from "x";\nexport default {\n  /** @type {import("next").NextConfig["headers"]} */\n  async headers() {\n    return [];\n  },\n};\n`;
    const { model, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(model.status).toBe("full");
  });
});

describe("syntax errors", () => {
  it.each([
    ["an unfinished object", "export default { async headers() { return [", ""],
    ["a misspelt keyword", "export default { headers() { retrun [] } };", "]"],
    ["an unfinished method without a config", "async headers() {\n  return [", ""],
    ["a type in the wrong place", "const a: {\nexport default {};", "export"],
  ])("are problems with a place: %s", (_title, text, word) => {
    const { problems, model } = parse(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(3);
    for (const { range, message, source } of problems) {
      expect(message).toMatch(/[.!?]$/);
      expect(range[0]).toBeGreaterThanOrEqual(0);
      expect(range[1]).toBeLessThanOrEqual(source.text.length);
    }
    expect(problems.map(textOf).join()).toContain(word);
    expect(model.status).toBe("unknown");
  });

  it("stand at the right place after characters outside the basic plane", () => {
    const { problems } = parse("// 🛡️ é 𝒳\nconst a = [1;\n");
    expect(problems.map(textOf)).toEqual([";"]);
  });

  it("leave the rest readable where there is a tree", () => {
    const { problems, model } = parse(`${headers(`[{ key: "A", value: "1" }]`)}return;`);
    expect(problems.map(textOf)).toEqual(["return"]);
    expect(model.headers.map(({ key }) => key)).toEqual(["a"]);
  });

  it.each([
    ["next.config.js", `if (!x) return;\nmodule.exports = {};`],
    ["next.config.cjs", `module.exports = {};\nreturn;`],
    ["next.config.js", `const icon = <b>x</b>;\nmodule.exports = {};`],
    ["next.config.mjs", `const x = await import("x");\nexport default {};`],
    ["next.config.mts", `export default {} satisfies object;`],
    ["next.config.js", `#!/usr/bin/env node\n/** @type {import("next").NextConfig} */\nmodule.exports = {};`],
  ])("are none in a valid %s", (path, text) => {
    expect(parse({ [path]: text }).problems).toEqual([]);
  });
});

describe("without the parser's program for this machine", () => {
  it("a document has one problem that says so, and nothing is known", async () => {
    vi.resetModules();
    const builtin = vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
      throw new Error("Cannot find native binding. Try this.\nOr that.");
    });
    const fresh: { nextjs: KindModule<"nextjs"> } = await import("../../src/nextjs/index.ts");
    const source = { path: "next.config.ts", text: "export default {};" };
    const document = fresh.nextjs.parse({ source, read: () => undefined, settings: {} });
    builtin.mockRestore();
    vi.resetModules();
    expect(document.problems.map(({ message }) => message)).toEqual([
      "The parser for JavaScript and TypeScript (oxc-parser) could not be loaded: Cannot find native binding. Try this.",
    ]);
    expect(document.model.status).toBe("unknown");
    expect(document.comments()).toEqual([]);
  });
});

describe("walking", () => {
  it("visits the config and each header, with the address of its name", () => {
    const { model } = parse(headers(`[{ key: "X-A", value: "1" }, { key: process.env.X, value: "2" }]`));
    const seen: unknown[] = [];
    nextjs.walk(model, (target, _node, address) => seen.push([target, ...address]));
    expect(seen).toEqual([["nextjs.config"], ["nextjs.header", "header:x-a"], ["nextjs.header"]]);
  });
});

describe("comments", () => {
  const covered = (text: string): readonly (readonly string[])[] =>
    parse(text)
      .comments()
      .map(({ text: words, covers, source, leading }) => [
        words,
        covers === undefined ? "-" : source.text.slice(...covers),
        ...(leading ? ["leading"] : []),
      ]);

  it("before the first statement are leading and cover it", () => {
    expect(covered(`// one\n/* two */\nconst a = 1;\n`)).toEqual([
      ["one", "const a = 1;", "leading"],
      ["two", "const a = 1;", "leading"],
    ]);
  });

  it("above a property, an element or a statement cover it with all inside", () => {
    const text = `export default {
  // property
  headers() {
    // statement
    return [
      // element
      { source: "/a" },
    ];
  },
};`;
    expect(covered(text).map(([words, covers]) => [words, covers?.split("\n")[0]])).toEqual([
      ["property", "headers() {"],
      ["statement", "return ["],
      ["element", `{ source: "/a" }`],
    ]);
  });

  it("behind something on its line cover the outermost node that starts there", () => {
    expect(covered(`const a = [\n  { key: "A", value: "1" }, // here\n  { key: "B" },\n];`)).toEqual([
      ["here", `{ key: "A", value: "1" }`],
    ]);
    expect(covered(`const a = { // all\n  b: 1,\n};`)).toEqual([["all", `const a = { // all\n  b: 1,\n};`]]);
  });

  it("before a node on the same line cover it", () => {
    expect(covered(`const a = [\n  /* here */ { key: "A" },\n];`)).toEqual([["here", `{ key: "A" }`]]);
  });

  it("above nothing cover nothing", () => {
    expect(covered(`const a = [\n  1,\n  // end\n];\n// last`)).toEqual([
      ["end", "-"],
      ["last", "-"],
    ]);
  });

  it("are found in every source of the document", () => {
    const files = {
      "next.config.ts": rules(`[{ source: "/a", headers: list }]`, `import { list } from "./h";`),
      "h.ts": "// there\nexport const list = [];",
    };
    expect(
      parse(files)
        .comments()
        .map(({ source, text }) => [source.path, text]),
    ).toEqual([["h.ts", "there"]]);
  });

  it("are not seen inside texts", () => {
    expect(covered("const a = '// no'; const b = `/* no */`; const c = /\\/\\/ no/;")).toEqual([]);
  });

  it("lose the stars of a block", () => {
    expect(covered(`/**\n * one\n * two\n */\nconst a = 1;`)[0]?.[0]).toBe("one\ntwo");
  });
});
