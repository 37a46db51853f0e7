import { describe, expect, it } from "vitest";
import { parseDotenv } from "../../src/compose/dotenv.ts";
import { evaluateText } from "../../src/compose/substitute.ts";
import { textOf } from "../../src/source.ts";
import { parse, serviceOf, shown, value, web } from "./helpers.ts";

function variables(text: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...parseDotenv({ path: ".env", text })].map(([name, variable]) => [name, variable.value]));
}

function evaluated(text: string, dotenv = ""): string | undefined {
  return evaluateText(text, parseDotenv({ path: ".env", text: dotenv }));
}

describe("substitution", () => {
  it("leaves texts without variables alone", () => {
    for (const text of ["", "plain", "5 $", "$5", "a$", "{x}", "$-"]) expect(evaluated(text)).toBe(text);
  });

  it("knows defaults and nothing about variables without one", () => {
    expect(evaluated("a${X:-b}c${Y-d}")).toBe("abcd");
    expect(evaluated("${X:-}")).toBe("");
    for (const text of ["$X", "${X}", "a${X}b", "${X:?must be set}", "${X?}", "${X:+y}", "${X+y}"])
      expect(evaluated(text)).toBeUndefined();
  });

  it("takes values from the file of variables", () => {
    const dotenv = "X=1\nEMPTY=\n";
    expect(evaluated("$X ${X} ${X:-d} ${X-d} ${X:?e} ${X:+s} ${X+s}", dotenv)).toBe("1 1 1 1 1 s s");
    expect(evaluated("[${EMPTY}${EMPTY-d}${EMPTY:+s}]${EMPTY:-d}${EMPTY+s}", dotenv)).toBe("[]ds");
  });

  it("knows defaults within defaults", () => {
    expect(evaluated("${A:-${B:-c}}")).toBe("c");
    expect(evaluated("${A:-x$B}")).toBeUndefined();
    expect(evaluated('${A:-{"k": 1}}-')).toBe('{"k": 1}-');
  });

  it("turns two dollars into one, and nothing else", () => {
    expect(evaluated("$$X $${X:-y}")).toBe("$X ${X:-y}");
    expect(evaluated("${X:-$$}")).toBe("$");
  });

  it("does not guess what refused braces mean", () => {
    for (const text of ["${", "${}", "${1}", "${X", "${X!y}", "${ X}", "${X:}"])
      expect(evaluated(text), text).toBeUndefined();
  });

  it("ends, however deep and long the text is", () => {
    expect(evaluated("${A:-".repeat(50_000))).toBeUndefined();
    expect(evaluated(`${"${A:-".repeat(2000)}x${"}".repeat(2000)}`)).toBeUndefined();
    expect(evaluated("${A:-b}".repeat(20_000))).toBe("b".repeat(20_000));
  });
});

describe("a file of variables", () => {
  it("has names and values", () => {
    expect(variables("A=1\n B = two words # note\nexport C=3\n\n# D=4\nE: yaml\nF=a#b\nG=")).toEqual({
      A: "1",
      B: "two words",
      C: "3",
      E: "yaml",
      F: "a#b",
      G: "",
    });
  });

  it("may quote values, over several lines too", () => {
    const text = 'A=\'$X # "\'\nB="a # b" # note\nC="one\ntwo"\nD="\\"q\\" \\n \\$X"\nE=\'open\nF=1\n';
    expect(variables(text)).toMatchObject({ A: '$X # "', B: "a # b", C: "one\ntwo", D: '"q" \n $X', F: "1" });
  });

  it("may use its own variables; what it does not set is unknown", () => {
    expect(variables('A=1\nB=$A-${A}-${Z:-d}\nC="${A}"\nD=$Z\nE\n')).toEqual({
      A: "1",
      B: "1-1-d",
      C: "1",
      D: undefined,
    });
  });

  it("lets the later value count, and bears Windows line ends", () => {
    expect(variables("A=1\r\nA=2\r\nB='x'\r\n")).toEqual({ A: "2", B: "x" });
  });
});

describe("variables of a compose file", () => {
  it("come from the `.env` beside it, which is a source of the document", () => {
    const document = parse(web("privileged: ${P}", "user: ${U}"), { ".env": "P=true\n" });
    expect(document.sources.map(({ path }) => path)).toEqual(["compose.yaml", ".env"]);
    const [service] = document.model.services;
    expect(shown(service?.privileged)).toEqual([true, "${P}"]);
    expect(value(service?.user)).toBe("?");
    const origin = service?.privileged?.known === true ? service.privileged.origin : undefined;
    expect(origin === undefined ? undefined : [origin.source.path, textOf(origin)]).toEqual([".env", "true"]);
  });

  it("come from no other folder's file, and from none where there are no variables", () => {
    const text = web("privileged: ${P:-false}");
    expect(parse(text, { ".env": "P=true" }, "deploy/compose.yaml").model.services[0]?.privileged).toMatchObject({
      value: false,
    });
    expect(parse(text, { "deploy/.env": "P=true" }, "deploy/compose.yaml").model.services[0]?.privileged).toMatchObject(
      { value: true },
    );
    expect(parse(web(), { ".env": "P=true" }).sources).toHaveLength(1);
  });

  it("are not replaced in keys", () => {
    expect(serviceOf("services:\n  ${NAME}:\n    image: a\n", "${NAME}").name).toBe("${NAME}");
  });

  it("make a boolean known or unknown, as a string would be", () => {
    expect(value(serviceOf(web("privileged: ${P:-true}")).privileged)).toBe(true);
    expect(value(serviceOf(web('privileged: "${P:-no}"')).privileged)).toBe(false);
    expect(value(serviceOf(web("privileged: ${P}")).privileged)).toBe("?");
  });
});
