import { describe, expect, it } from "vitest";
import type { ContentSecurityPolicy } from "../../src/nextjs/model.ts";
import { textOf } from "../../src/source.ts";
import { headers, read } from "./read.ts";

/** The policy of a config with a constant `csp` of that expression. */
function policy(expression: string, name = "Content-Security-Policy"): ContentSecurityPolicy {
  const text = headers(`[{ key: "${name}", value: csp }]`, `const csp = ${expression};`);
  const found = read(text).headers[0]?.csp;
  if (found === undefined) throw new Error("The header has no policy.");
  return found;
}

describe("a policy", () => {
  it("is made of directives in order, of which browsers follow the first of a name", () => {
    const { directives, directive } = {
      ...policy(`"img-src a; Default-Src 'self';; img-src b"`),
      directive: undefined,
    };
    expect(directive).toBeUndefined();
    expect(directives.map(({ name, repeated }) => `${name} ${repeated}`)).toEqual([
      "img-src false",
      "default-src false",
      "img-src true",
    ]);
    expect(
      policy(`"img-src a; img-src b"`)
        .directive("img-src")
        ?.sources.map(({ text }) => text),
    ).toEqual(["a"]);
  });

  it("lets default-src stand in for scripts", () => {
    expect(policy(`"default-src 'self'; script-src a"`).scripts?.name).toBe("script-src");
    expect(policy(`"default-src 'self'"`).scripts?.name).toBe("default-src");
    expect(policy(`"img-src a"`).scripts).toBeUndefined();
  });

  it("is open where a part of it is not known", () => {
    const open = policy("`default-src ${process.env.A} 'self'; img-src a`");
    expect(open.open).toBe(true);
    expect(open.directives.map(({ name, open: isOpen }) => `${name} ${isOpen}`)).toEqual([
      "default-src true",
      "img-src false",
    ]);
    expect(open.restricts("base-uri")).toBeUndefined();
    expect(open.restricts("img-src")).toBe(true);
    expect(policy(`"img-src a"`).restricts("base-uri")).toBe(false);
  });

  it("blocks, or only reports", () => {
    expect(policy(`"img-src a"`).enforced).toBe(true);
    expect(policy(`"img-src a"`, "Content-Security-Policy-Report-Only").enforced).toBe(false);
  });

  it("is absent when nothing of the value is known, and for other headers", () => {
    const csp = (text: string) => read(text).headers[0]?.csp;
    expect(csp(headers(`[{ key: "Content-Security-Policy", value: process.env.CSP }]`))).toBeUndefined();
    expect(csp(headers(`[{ key: "X-Note", value: "default-src 'self'" }]`))).toBeUndefined();
  });
});

describe("places of directives and words", () => {
  const place = (expression: string, name: string, word: string): string => {
    const found = policy(expression).directives.find((directive) => directive.name === name);
    const at = found?.find(word);
    return at === undefined ? "-" : `${textOf(at)}@${at.range[0]}`;
  };
  /** Where the word stands the nth time in the config. */
  const expected = (expression: string, word: string, nth: number): string => {
    const text = headers(`[{ key: "Content-Security-Policy", value: csp }]`, `const csp = ${expression};`);
    let at = -1;
    for (let count = 0; count < nth; count++) at = text.indexOf(word, at + 1);
    return `${word}@${at}`;
  };

  it.each([
    ["a literal", `"default-src 'self'; img-src 'self' a"`, 2],
    ["a template that is changed", "`\\n default-src 'self';\\n img-src 'self';`.replace(/\\\\s+/g, ' ').trim()", 2],
    ["a list that is joined", `["default-src 'self'", "img-src 'self'"].join("; ")`, 2],
    ["a concatenation", `"default-src 'self'; " + "img-src 'self'"`, 2],
    ["a template with a hole", "`default-src ${process.env.A} 'self'; img-src 'self'`", 2],
  ])("are those in %s", (_title, expression, nth) => {
    expect(place(expression, "img-src", "'self'")).toBe(expected(expression, "'self'", nth));
  });

  it("are in the literal of a map that is joined", () => {
    const expression = `Object.entries({ "default-src": ["'self'"], "img-src": ["'self'", "https://a.example"] }).map(([name, sources]) => name + " " + sources.join(" ")).join("; ")`;
    expect(place(expression, "img-src", "https://a.example")).toBe(expected(expression, "https://a.example", 1));
  });

  it("leave the quotes out that a literal escapes", () => {
    expect(place(`'default-src \\'self\\''`, "default-src", "'self'")).toMatch(/^self@/);
  });

  it("are the whole value when the word is put together", () => {
    expect(place(`["script", "src 'self'"].join("-")`, "script-src", "'self'")).toMatch(/^'self'@/);
    const at = policy(`"img" + "-src x" + "y"`).directive("img-src");
    expect(at && textOf(at)).toBe(`"img" + "-src x" + "y"`);
  });
});

describe("weaknesses", () => {
  const weak = (expression: string): readonly string[] =>
    policy(expression).weaknesses.map(({ type, directive, word }) => `${type} ${directive.name} ${word}`);

  it("are what Google's evaluator is certain of", () => {
    expect(weak(`"script-src * data:; object-src *; img-src *"`)).toEqual([
      "wildcard script-src data:",
      "wildcard script-src *",
      "wildcard-object object-src *",
    ]);
    expect(weak(`"script-src 'self' https://cdnjs.cloudflare.com"`)).toEqual([
      "bypass script-src https://cdnjs.cloudflare.com",
    ]);
  });

  it("survive sources that are no addresses", () => {
    expect(weak(`"script-src https:// https://x> *"`)).toEqual(["wildcard script-src *"]);
  });

  it("are not looked for in directives that are not wholly known", () => {
    expect(weak("`script-src ${process.env.A} *`")).toEqual([]);
  });
});
