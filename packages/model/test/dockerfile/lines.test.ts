import { describe, expect, it } from "vitest";
import { at, instruction, model, problems, said, slice } from "./reading.ts";

const keywords = (text: string): readonly string[] => model(text).instructions.map(({ keyword }) => keyword);

describe("lines of a Dockerfile", () => {
  it("are joined where the escape character ends them, whatever blanks follow it", () => {
    const text = "FROM alpine\nRUN a \\\n  b \\  \n  c\nUSER 1\n";
    expect(keywords(text)).toEqual(["FROM", "RUN", "USER"]);
    expect(said(instruction(text, "RUN").args[0])).toBe("a   b   c");
    expect(slice(text, instruction(text, "RUN").extent)).toBe("RUN a \\\n  b \\  \n  c");
  });

  it("may hold comments and blank lines inside a continuation", () => {
    const text = "FROM alpine\nRUN a \\\n# why \\\n\n  # because\n\n  b\nUSER 1\n";
    expect(keywords(text)).toEqual(["FROM", "RUN", "USER"]);
    expect(said(instruction(text, "RUN").args[0])).toBe("a   b");
  });

  it("go on past a comment that looks like a continuation itself", () => {
    const text = "FROM alpine\n# see C:\\\\dir \\\nUSER 1\n";
    expect(keywords(text)).toEqual(["FROM", "USER"]);
  });

  it("may be joined in the middle of a word, whose place spans the break", () => {
    const text = "FROM alp\\\nine:3\\\n.20\nUSER 10\\\n00\n";
    const from = instruction(text, "FROM").args[0];
    expect(said(from)).toBe("alpine:3.20");
    expect(at(from)).toBe("alp\\\nine:3\\\n.20");
    expect(said(instruction(text, "USER").args[0])).toBe("1000");
  });

  it("are not joined by an escape character that is itself escaped", () => {
    expect(keywords("FROM alpine\nRUN echo \\\\\nUSER 1\n")).toEqual(["FROM", "RUN", "USER"]);
  });

  it("may break right after the keyword", () => {
    const text = "FROM \\\n  alpine\nUSER\\\n  app\n";
    expect(at(instruction(text, "FROM").args[0])).toBe("alpine");
    expect(at(instruction(text, "USER").args[0])).toBe("app");
  });

  it("end with the file, newline or not, and even with a continuation that never goes on", () => {
    expect(at(instruction("FROM alpine\nUSER app", "USER").args[0])).toBe("app");
    expect(at(instruction("FROM alpine\nUSER app \\", "USER").args[0])).toBe("app");
    expect(at(instruction("FROM alpine\nUSER app \\\n\n# the end\n", "USER").args[0])).toBe("app");
  });

  it("give the same words with CRLF, at places of their own", () => {
    const text = "FROM alpine \\\r\n  AS base\r\n# c\r\nCOPY a \\\r\n # d\r\n b /c\r\n";
    expect(problems(text)).toEqual([]);
    expect(instruction(text, "FROM").args.map(at)).toEqual(["alpine", "AS", "base"]);
    expect(instruction(text, "COPY").args.map(at)).toEqual(["a", "b", "/c"]);
    expect(slice(text, instruction(text, "COPY").extent)).toBe("COPY a \\\r\n # d\r\n b /c");
  });

  it("count in UTF-16 code units", () => {
    const text = 'FROM alpine\nLABEL a="🐳é" b=c\nUSER app\n';
    expect(instruction(text, "LABEL").args.map(at)).toEqual(['a="🐳é"', "b=c"]);
    expect(at(instruction(text, "USER").args[0])).toBe("app");
  });

  it("may be indented, and keywords may be in lower case", () => {
    const text = "  from alpine as Base\n\tuser root\n";
    expect(keywords(text)).toEqual(["FROM", "USER"]);
    expect(at(instruction(text, "USER").keywordAt)).toBe("user");
  });
});

describe("parser directives", () => {
  it("are read in front of everything else, with the place of their value", () => {
    const text = "# syntax=docker/dockerfile:1\n#  check = skip=all \nFROM alpine\n";
    const file = model(text);
    const { directives } = file;
    expect(directives.map(({ name }) => name)).toEqual(["syntax", "check"]);
    expect(directives.map(at)).toEqual(["docker/dockerfile:1", "skip=all"]);
    expect(slice(text, directives[1]?.extent)).toBe("#  check = skip=all");
    expect(file.escape).toBe("\\");
  });

  it("change the escape character, after which a backslash is nothing special", () => {
    const text = "# escape=`\nFROM servercore\nWORKDIR C:\\app\nCOPY a `\n b\\ C:\\\nRUN dir `\n && cd C:\\x\nUSER a\n";
    expect(model(text).escape).toBe("`");
    expect(keywords(text)).toEqual(["FROM", "WORKDIR", "COPY", "RUN", "USER"]);
    expect(said(instruction(text, "WORKDIR").args[0])).toBe("C:\\app");
    expect(instruction(text, "COPY").args.map(said)).toEqual(["a", "b\\", "C:\\"]);
    expect(said(instruction(text, "RUN").args[0])).toBe("dir  && cd C:\\x");
  });

  it("are comments after a blank line, another comment or an unknown name", () => {
    for (const first of ["\n", "# hello\n", "# author=me\n", "FROM a\n"]) {
      const file = model(`${first}# escape=\`\nFROM alpine\n`);
      expect(file.directives).toEqual([]);
      expect(file.escape).toBe("\\");
    }
  });

  it("ignore case", () => {
    expect(model("# Escape=`\nFROM alpine\n").escape).toBe("`");
  });
});
