import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { headers, parse, read, rules, summary, value } from "./read.ts";

describe("the user's code", () => {
  it("is never run", () => {
    const folder = mkdtempSync(join(tmpdir(), "secpolicy-"));
    const path = JSON.stringify(join(folder, "written"));
    const text = `
      import { writeFileSync } from "node:fs";
      writeFileSync(${path}, "x");
      require("node:fs").writeFileSync(${path}, "x");
      process.getBuiltinModule("node:fs").writeFileSync(${path}, "x");
      eval("require('node:fs').writeFileSync(" + ${path} + ", 'x')");
      new Function("return process")().exit(1);
      process.exit(1);
      globalThis.executed = true;
      ${headers(`[{ key: "A", value: (() => { writeFileSync(${path}, "x"); throw new Error("run"); })() }]`)}`;
    expect(() => parse(text)).not.toThrow();
    expect(existsSync(join(folder, "written"))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    expect("executed" in globalThis).toBe(false);
  });

  it("is not run when it is imported", () => {
    const folder = mkdtempSync(join(tmpdir(), "secpolicy-"));
    const written = join(folder, "written");
    const module = join(folder, "module.cjs");
    writeFileSync(module, `require("node:fs").writeFileSync(${JSON.stringify(written)}, "x");`);
    const path = JSON.stringify(module);
    parse(rules(`require(${path})`, `const x = require(${path});\nconst y = await import(${path});`));
    expect(existsSync(written)).toBe(false);
  });

  it("can't change built-in objects", () => {
    parse(
      `Object.prototype.polluted = 1;\nArray.prototype.push = null;\nconst o = { __proto__: { a: 1 }, constructor: 1 };\no["__proto__"].polluted = 1;\n${rules("[]")}`,
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect([].push).toBeTypeOf("function");
  });

  it("is read with names that built-in objects have", () => {
    expect(summary(headers(`[{ key: o.toString ?? "A", value: "1" }]`, "const o = {};"))).toBe("full | A: 1");
  });
});

describe("limits", () => {
  const why = (text: string): string => {
    const { status, reasons } = read(text);
    return `${status}: ${reasons.map(({ reason }) => reason).join()}`;
  };

  it.each([
    ["a loop without an end", "for (;;) {}", "too many steps"],
    ["a loop that never changes its condition", "let i = 0; while (true) { i++; }", "too many steps"],
    ["loops in loops", "for (let i = 0; i < 1e9; i++) for (let j = 0; j < 1e9; j++) {}", "too many steps"],
    ["a recursion without an end", "const f = (n) => f(n + 1); f(0);", "calls are nested too deeply"],
    [
      "a recursion through two functions",
      "function a() { return b(); } function b() { return a(); } a();",
      "calls are nested too deeply",
    ],
    [
      "a list that grows while it is walked",
      "const l = [1]; for (let i = 0; i < l.length; i++) l.push(1);",
      "too many steps",
    ],
    ["an expression that is nested deeply", `const x = ${"[".repeat(260)}${"]".repeat(260)};`, "nested too deeply"],
    ["blocks in blocks", `${"{".repeat(280)}${"}".repeat(280)}`, "nested too deeply"],
    [
      "deep blocks in deep calls",
      `function f(n) { ${"if (process.env.X) {".repeat(100)} f(((((((((n + 1))))))))); ${"}".repeat(100)} } f(0);`,
      "nested too deeply",
    ],
    ["a jump to a label", "outer: for (const a of [1]) for (const b of [2]) continue outer;", "label"],
    ["with", "with (process) {}", "with"],
  ])("make the whole config unknown: %s", (_title, code, reason) => {
    expect(why(`${code}\nmodule.exports = { async headers() { return []; } };`)).toContain(`unknown: `);
    expect(why(`${code}\nmodule.exports = { async headers() { return []; } };`)).toContain(reason);
  });

  it("leave room for a policy that is concatenated from many lines", () => {
    const parts = Array.from({ length: 400 }, (_, index) => `"a${index}; "`).join(" + ");
    expect(summary(value(parts))).toMatch(/^full/);
  });

  it("leave room for a thousand rules", () => {
    const many = Array.from(
      { length: 1000 },
      (_, index) => `{ source: "/${index}", headers: [{ key: "A", value: "1" }] }`,
    );
    expect(read(rules(`[${many.join()}]`)).headers).toHaveLength(1000);
  });

  it.each([
    ["brackets", `x = ${"[".repeat(20_000)}`],
    ["functions", `x = ${"() => ".repeat(20_000)}1`],
    ["conditions", `x = ${"a ? b : ".repeat(20_000)}c`],
    ["negations", `x = ${"!".repeat(100_000)}a`],
    ["templates", `x = ${"`${".repeat(20_000)}`],
    ["loops", `${"for (;;) ".repeat(20_000)};`],
    ["assignments", `x = ${"a = ".repeat(20_000)}1`],
    ["alternatives", `${"if (a); else ".repeat(20_000)};`],
    ["types", `let x: ${"[".repeat(20_000)}`],
  ])("keep the parser from being overrun by %s", (_title, text) => {
    const { problems, model } = parse(text);
    expect(problems.map(({ message }) => message)).toEqual([
      "The file is nested more deeply than is safe to parse, whatever `limits.depth` allows.",
    ]);
    expect(model.status).toBe("unknown");
  });

  it("let ordinary long files pass", () => {
    const banner = `// ${"=".repeat(70)} ${"-".repeat(70)}`;
    const many = Array.from(
      { length: 2000 },
      (_, i) => `{ source: "/a/:b(${i})?", destination: "/b", permanent: true },`,
    );
    const text = `${Array(100).fill(banner).join("\n")}\nconst redirects = [${many.join("\n")}];\n${rules("[]")}`;
    expect(parse(text).problems).toEqual([]);
  });

  it.each([
    ["lists", "let x = [1]; for (let i = 0; i < 60; i++) x = [...x, ...x];"],
    ["texts", `let x = "a"; for (let i = 0; i < 60; i++) x = x + x;`],
    ["joined texts", `let x = ["a", "b"]; for (let i = 0; i < 60; i++) x = [x.join(x), x.join(x)];`],
    [
      "replaced texts",
      `let x = "aaaa"; for (let i = 0; i < 60; i++) x = x.replaceAll("a", x).replace(/a/g, "$&$&$\`");`,
    ],
    ["texts with holes", "let x = process.env.X; for (let i = 0; i < 60; i++) x = `${x}${i}${x}`;"],
    ["shared values", "let x = [1]; for (let i = 0; i < 60; i++) x = [x, x]; JSON.stringify(x);"],
    ["a list that holds itself", "const x = []; x.push(x); x.join(); x.flat().flat(); JSON.stringify(x);"],
    ["an object that holds itself", "const x = {}; x.x = x; JSON.stringify(x); require('y')(x); Object.assign(x, x);"],
    ["work without an end", `const x = "a ".repeat(30000); for (;;) x.trim().replace(/ +/g, "").split("");`],
    ["lists of lists", "const x = Array.from([1, 2, 3]); for (let i = 0; i < 1e6; i++) x.push(x.concat(x).length);"],
  ])("keep %s from growing without bound", (_title, code) => {
    // Without a bound none of these would end before the test's time is over.
    const { status } = read(`${code}\nmodule.exports = { async headers() { return []; } };`);
    expect(["unknown", "full"]).toContain(status);
  });

  it("of alternatives keep them from multiplying", () => {
    const many = Array.from({ length: 20 }, (_, index) => `if (process.env.A${index}) x = x + "${index}";`).join("\n");
    expect(summary(value("x", `let x = "";\n${many}`))).toMatch(/^names/);
  });
});
