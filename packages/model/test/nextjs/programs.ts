/** Small configs, made up at random, whose headers depend on two environment variables, A and B. */
import fc from "fast-check";

const word = fc.constantFrom(`"a"`, `"b"`);
const depthSize = "small";

const expressions = fc.letrec<{ value: string; condition: string }>((tie) => ({
  value: fc.oneof(
    { depthSize },
    word,
    fc.constantFrom("x", "z", `(process.env.A || "d")`, "(process.env.B ?? x)"),
    tie("value").map((value) => `\`\${${value}}c\``),
    tie("value").map((value) => `f(${value})`),
    tie("value").map((value) => `g(${value})`),
    tie("value").map((value) => `(x = ${value})`),
    tie("value").map((value) => `[${value}, "q"].filter((w) => w !== "a").map((w) => w + "m").join("")`),
    fc.tuple(tie("value"), tie("value")).map(([one, other]) => `(${one} + ${other})`),
    fc.tuple(tie("value"), tie("value")).map(([one, other]) => `[${one}, ${other}].join("-")`),
    fc.tuple(tie("condition"), tie("value"), tie("value")).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
  ),
  condition: fc.oneof(
    { depthSize },
    fc.constantFrom("process.env.A", "process.env.B", "!process.env.A", "true", "false", "all.length > 1"),
    fc.constant(`process.env.NODE_ENV === "production"`),
    tie("value").map((value) => `${value} === "a"`),
    tie("condition").map((condition) => `!(${condition})`),
    fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => `(${one} && ${other})`),
    fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => `(${one} || ${other})`),
  ),
}));

const { value, condition } = expressions;

const header = fc
  .tuple(fc.constantFrom("K1", "K2", "K3"), value)
  .map(([key, text]) => `{ key: "${key}", value: ${text} }`);

/** Inside a callback `return` only ends the callback. */
function inCallback(code: string): string {
  return code.replaceAll(`return "early";`, "return;");
}

const { body } = fc.letrec<{ statement: string; body: string }>((tie) => ({
  statement: fc.oneof(
    { depthSize },
    header.map((one) => `all.push(${one});`),
    header.map((one) => `o.list = [...(o.list ?? []), ${one}];`),
    fc.constant("all.push(...(o.list ?? []));"),
    value.map((text) => `x = ${text};`),
    value.map((text) => `x += ${text};`),
    value.map((text) => `z = ${text};`),
    condition.map((test) => `if (${test}) delete o.list;`),
    condition.map((test) => `if (${test}) return "early";`),
    condition.map((test) => `if (${test}) throw new Error("e");`),
    fc.tuple(condition, header).map(([test, one]) => `all.push(...(${test} ? [${one}] : []));`),
    fc.tuple(condition, header).map(([test, one]) => `all.push(...[${test} && ${one}].filter(Boolean));`),
    fc.tuple(condition, tie("body")).map(([test, yes]) => `if (${test}) { ${yes} }`),
    fc.tuple(condition, tie("body"), tie("body")).map(([test, yes, no]) => `if (${test}) { ${yes} } else { ${no} }`),
    fc
      .tuple(tie("body"), condition, fc.constantFrom("break", "continue"), tie("body"))
      .map(
        ([before, test, jump, after]) => `for (const w of ["a", "b", z]) { ${before} if (${test}) ${jump}; ${after} }`,
      ),
    fc
      .tuple(tie("body"), condition)
      .map(([inner, test]) => `{ let n = 0; while (n < 2) { n++; ${inner} if (${test}) continue; x += "w"; } }`),
    fc
      .tuple(value, tie("body"), tie("body"), tie("body"), fc.constantFrom("break;", ""))
      .map(
        ([text, one, two, other, end]) =>
          `switch (${text}) { case "a": ${one} ${end} case "ac": ${two} break; default: ${other} }`,
      ),
    fc
      .tuple(tie("body"), condition, tie("body"), tie("body"))
      .map(
        ([one, test, two, caught]) => `try { ${one} if (${test}) throw new Error("e"); ${two} } catch { ${caught} }`,
      ),
    fc
      .tuple(tie("body"), tie("body"))
      .map(([one, two]) => `try { ${one} h(); ${two} } catch (e) { x = "caught"; } finally { z += "f"; }`),
    tie("body").map((inner) => `["a", "b"].forEach((w) => { ${inCallback(inner)} });`),
  ),
  body: fc.array(tie("statement"), { maxLength: 3, depthIdentifier: "body" }).map((statements) => statements.join(" ")),
}));

/** A CommonJS module. `f` counts its calls, so that no program runs long. */
export const program = fc.tuple(body, body, body, body, condition).map(
  ([top, inF, first, last, test]) => `
const all = [], o = {};
let x = "0", z = "1", calls = 0;
function f(y) { if (calls > 20) return "deep"; calls++; ${inF.replaceAll("z", "y").replace(/\bf\(/g, "g(")} return y + x; }
const g = (y) => (${test.replace(/\b[fg]\(/g, "String(")} ? y : "g");
function h() { if (process.env.B) throw new Error("h"); }
(() => { ${inCallback(top)} })();
module.exports = { headers() {
  ${first.replaceAll(`return "early";`, "return [];")}
  ${last.replaceAll(`return "early";`, "return [];")}
  return [{ source: "/:path*", headers: all }];
} };`,
);
