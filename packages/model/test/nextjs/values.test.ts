import { describe, expect, it } from "vitest";
import { headers, onlyValue, read, say, value } from "./read.ts";

const csp = 'const parts = ["default-src \'self\'", "img-src *"];';

describe("values of headers", () => {
  it.each([
    ["a string", `"nosniff"`, "", "nosniff"],
    ["a string with escapes", `'camera=(), \\'x\\''`, "", "camera=(), 'x'"],
    ["a constant", "X", `const X = "1";`, "1"],
    ["a constant that is declared later", "f()", `function f() { return X; }\nconst X = "1";`, "1"],
    ["a template", "`a ${X} c`", `const X = "b";`, "a b c"],
    [
      "a template with a condition on production",
      "`a${dev ? ' dev' : ''}`",
      `const dev = process.env.NODE_ENV !== "production";`,
      "a",
    ],
    ["concatenation", `"max-age=" + 60 * 60 * 24 + "; preload"`, "", "max-age=86400; preload"],
    ["a property", "policy.csp", `const policy = { csp: "x" };`, "x"],
    ["a computed property", "policy[name]", `const policy = { csp: "x" }, name = "csp";`, "x"],
    ["an item", "list[1]", `const list = ["a", "b"];`, "b"],
    ["destructured", "csp", `const { policy: { csp = "none" } } = { policy: {} };`, "none"],
    ["a destructured list", "b + rest.length", `const [, b, ...rest] = ["a", "b", "c", "d"];`, "b2"],
    ["joined", `parts.join("; ")`, csp, "default-src 'self'; img-src *"],
    ["mapped and joined", `parts.map((part) => part + ";").join(" ")`, csp, "default-src 'self'; img-src *;"],
    ["filtered and joined", `["a", dev && "b", "", "c"].filter(Boolean).join(" ")`, "const dev = false;", "a c"],
    ["reduced", `["a", "b"].reduce((all, one) => all + one, "")`, "", "ab"],
    ["concatenated lists", `["a"].concat(["b", "c"], "d").join("")`, "", "abcd"],
    ["flattened", `[["a"], ["b", "c"]].flat().join("")`, "", "abc"],
    ["a set", `[...new Set(["a", "b", "a"])].join(" ")`, "", "a b"],
    [
      "an object's entries",
      "Object.entries(d).map(([k, v]) => `${k} ${v.join(' ')}`).join('; ')",
      `const d = { "img-src": ["'self'", "data:"], "object-src": ["'none'"] };`,
      "img-src 'self' data:; object-src 'none'",
    ],
    ["an object's keys", `Object.keys({ a: 1, b: 2 }).join()`, "", "a,b"],
    ["entries made an object", `Object.fromEntries([["a", "x"]]).a`, "", "x"],
    [
      "JSON",
      `JSON.stringify({ group: "csp", max_age: 1, endpoints: [{ url: "/r" }] })`,
      "",
      '{"group":"csp","max_age":1,"endpoints":[{"url":"/r"}]}',
    ],
    ["an address", `new URL("https://cdn.example.org/x").origin`, "", "https://cdn.example.org"],
    ["split", `"a,b".split(",").join(" ")`, "", "a b"],
    ["lower case", `"NoSniff".toLowerCase()`, "", "nosniff"],
    ["replaced", `"a-b-c".replaceAll("-", " ")`, "", "a b c"],
    ["replaced once", `"a-b-c".replace("-", " ")`, "", "a b-c"],
    ["replaced by a regular expression", "`\n  a;\n  b;\n`.replace(/\\s{2,}/g, ' ').trim()", "", "a; b;"],
    ["a type assertion", `("x" as string)!`, "", "x"],
    ["satisfies", `("x" satisfies string)`, "", "x"],
    ["the last of a sequence", `("a", "b")`, "", "b"],
    ["awaited", `await Promise.resolve("x")`, "", "x"],
    ["optional chaining", `config?.policy?.csp ?? "none"`, "const config = undefined;", "none"],
    ["a fallback", `"" || "x"`, "", "x"],
    ["the left side of an or", `"a" || "b"`, "", "a"],
    ["a variable that is changed", "x", `let x = "a"; x += "b"; x ||= "c";`, "ab"],
    [
      "a switch",
      "f('b')",
      `function f(x) { switch (x) { case "a": return "1"; case "b": return "2"; default: return "3"; } }`,
      "2",
    ],
    [
      "a loop",
      "f()",
      `function f() { let s = ""; for (const x of ["a", "b", "c"]) { if (x === "b") continue; s += x; } return s; }`,
      "ac",
    ],
    [
      "a counted loop",
      "f()",
      `function f() { let s = ""; for (let i = 0; i < 10; i++) { if (i > 2) break; s += i; } return s; }`,
      "012",
    ],
    [
      "keys of an object",
      "f()",
      `function f() { let s = ""; for (const k in { a: 1, b: 2 }) s += k; return s; }`,
      "ab",
    ],
    [
      "an error that is thrown and caught",
      "f()",
      `function f() { try { throw new Error("x"); } catch { return "caught"; } }`,
      "caught",
    ],
    ["an argument with a default", "f()", `const f = (x = "y", { z = "z" } = {}) => x + z;`, "yz"],
    ["rest arguments", `f("a", ...["b", "c"])`, `const f = (...all) => all.join("");`, "abc"],
  ])("of %s are known", (_title, expression, before, expected) => {
    expect(onlyValue(value(expression, before))).toBe(expected);
  });

  it.each([
    ["an environment variable", "process.env.CSP", "", "environment variable"],
    ["a template with one", "`a ${process.env.CSP}`", "", "environment variable"],
    ["a package", "policy.csp", `import { policy } from "@acme/policy";`, "`@acme/policy`"],
    [
      "the result of a package",
      "make({ a: 1 })",
      `import make from "csp-builder";`,
      "`make` comes from the package `csp-builder`",
    ],
    ["a name that is not declared", "securityPolicy", "", "`securityPolicy` is not declared"],
    ["a class", "new Policy().csp", "class Policy { csp = 'x' }", "not followed"],
    ["a tagged template", "dedent`a`", "", "tagged template"],
    ["`this`", "this.csp", "", "`this`"],
    ["a generator", "f().next().value", "function* f() { yield 'x'; }", "generator"],
    ["random data", "crypto.randomUUID()", "", "not declared"],
    ["the clock", "Date.now().toString()", "", "not declared"],
    ["a choice", "process.env.A ? 'a' : 'b'", "", "environment variable"],
    ["a text that is too long", `"x".repeat(70000)`, "", "too long"],
    ["a costly regular expression", `"aaaa".replace(/(a+)+$/, "")`, "", "too costly"],
  ])("that come from %s are unknown, with the reason", (_title, expression, before, reason) => {
    expect(onlyValue(value(expression, before))).toContain(reason);
    expect(onlyValue(value(expression, before))).toMatch(/^\? /);
  });

  it("are unknown when both branches of an undecided condition leave another one", () => {
    const before = `let x = "a";\nif (process.env.A) { x = "b"; } else { x = "c"; }`;
    expect(onlyValue(value("x", before))).toMatch(/^\?/);
  });

  it("are known when both branches leave the same", () => {
    const before = `let x = "a";\nif (process.env.A) { x = "b"; } else { x = "b"; }`;
    expect(onlyValue(value("x", before))).toBe("b");
  });

  it("are not those of a branch that always stops with an error", () => {
    const before = `let x = "a";\nif (!process.env.A) { x = "b"; throw new Error("A is missing"); }`;
    expect(onlyValue(value("x", before))).toBe("a");
  });

  it("are unknown when a loop that is not bounded changes them", () => {
    const before = `let x = "a";\nwhile (process.env.A) { x += "b"; }`;
    expect(onlyValue(value("x", before))).toMatch(/^\?/);
  });
});

describe("the place of a value", () => {
  it("is the literal, wherever the constant stands", () => {
    const text = value("HSTS", `const HSTS = "max-age=1";`);
    const [header] = read(text).headers;
    expect(say(header)).toBe(`"max-age=1"`);
    expect(say(header?.value)).toBe(`"max-age=1"`);
    expect(say(header?.name)).toBe(`"X-Test"`);
    expect(say(header?.object)).toBe(`{ key: "X-Test", value: HSTS }`);
  });

  it("is the template that a chain of methods begins with", () => {
    const [header] = read(value("csp.replace(/\\n/g, '').trim()", "const csp = `\n a\n`;")).headers;
    expect(say(header)).toBe("`\n a\n`");
  });

  it("is the whole expression for a concatenation", () => {
    const [header] = read(value(`"max-age=" + 60`)).headers;
    expect(say(header)).toBe(`"max-age=" + 60`);
  });

  it("is the list for joined parts", () => {
    const [header] = read(value(`["a", "b"].join("; ")`)).headers;
    expect(say(header)).toBe(`["a", "b"]`);
  });

  it("counts in UTF-16 code units after characters outside the basic plane", () => {
    const [header] = read(value(`"é"`, "// 🛡️ é 𝒳")).headers;
    expect(say(header)).toBe(`"é"`);
  });

  it("survives CRLF line ends", () => {
    const [header] = read(value(`"x"`, "// one\n// two").replaceAll("\n", "\r\n")).headers;
    expect(say(header)).toBe(`"x"`);
  });
});

describe("the element of a header", () => {
  const element = (list: string): string => say(read(headers(list)).headers[0]?.element);

  it("holds the comma after the object", () => {
    expect(element(`[{ key: "A", value: "1" } /* , */ , { key: "B", value: "2" }]`)).toBe(
      `{ key: "A", value: "1" } /* , */ ,`,
    );
    expect(element(`[{ key: "A", value: "1" }, ]`)).toBe(`{ key: "A", value: "1" },`);
  });

  it("holds the comma before the last object when none follows it", () => {
    const [, last] = read(headers(`[{ key: "A", value: "1" }, { key: "B", value: "2" }]`)).headers;
    expect(say(last?.element)).toBe(`, { key: "B", value: "2" }`);
  });

  it("is the object alone when it is the only one", () => {
    expect(element(`[{ key: "A", value: "1" }]`)).toBe(`{ key: "A", value: "1" }`);
  });

  it("is absent for an object that is no literal of a list", () => {
    expect(say(read(headers("[a]", `const a = { key: "A", value: "1" };`)).headers[0]?.element)).toBe("-");
  });
});

describe("the literal of a value", () => {
  const literal = (expression: string, before = ""): string => say(read(value(expression, before)).headers[0]?.literal);

  it("is what stands between the quotes", () => {
    expect(literal(`"a b"`)).toBe("a b");
    expect(literal("'a'")).toBe("a");
    expect(literal("`a`")).toBe("a");
  });

  it("may be empty", () => {
    const { headers: found } = read(value(`""`));
    expect(found[0]?.literal).toBeDefined();
    expect(say(found[0]?.literal)).toBe("");
  });

  it.each([
    ["has escapes", `"a\\u0062"`, ""],
    ["stands elsewhere", "X", `const X = "a";`],
    ["is computed", `"a" + "b"`, ""],
    ["is changed afterwards", `" a ".trim()`, ""],
    ["is not known", "process.env.X", ""],
  ])("is absent when it %s", (_title, expression, before) => {
    expect(literal(expression, before)).toBe("-");
  });
});
