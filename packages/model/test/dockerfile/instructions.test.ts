import { describe, expect, it } from "vitest";
import { at, instruction, said, slice } from "./reading.ts";

const inStage = (line: string): string => `FROM alpine\n${line}\n`;

const only = (line: string): ReturnType<typeof instruction> =>
  instruction(inStage(line), line.trim().split(/\s/, 1)[0]?.toUpperCase() ?? "");

describe("words of an instruction", () => {
  it("are divided at blanks in lists, quotes or not, as the builder does it", () => {
    expect(only('COPY "a b"  c\t/d/').args.map(at)).toEqual(['"a', 'b"', "c", "/d/"]);
    expect(only("EXPOSE 80 443/tcp").args.map(said)).toEqual(["80", "443/tcp"]);
  });

  it("keep an escape character at their end", () => {
    expect(only("COPY a\\ b /d").args.map(at)).toEqual(["a\\", "b", "/d"]);
  });

  it("are one for USER, WORKDIR and their like", () => {
    const { args, form } = only("WORKDIR /a b  ");
    expect(args.map(at)).toEqual(["/a b"]);
    expect(form).toBe("none");
  });

  it("lose their quotes in the value and keep them in the place", () => {
    const { args } = only('USER "app"');
    expect(said(args[0])).toBe("app");
    expect(at(args[0])).toBe('"app"');
    expect(said(only("USER 'app'").args[0])).toBe("app");
    expect(said(only("WORKDIR /a\\ b").args[0])).toBe("/a b");
  });
});

describe("commands", () => {
  it("in JSON are items, whose values are those of JSON", () => {
    const { args, form } = only('CMD ["a", "b \\"c\\"", "\\u0041\\\\", "$X"]');
    expect(form).toBe("exec");
    expect(args.map(said)).toEqual(["a", 'b "c"', "A\\", "$X"]);
    expect(args.map(at)).toEqual(['"a"', '"b \\"c\\""', '"\\u0041\\\\"', '"$X"']);
  });

  it("in JSON may be empty or continued over lines", () => {
    expect(only("ENTRYPOINT []")).toMatchObject({ form: "exec", args: [] });
    const text = 'FROM a\nCMD ["a", \\\n  # c\n  "b"]\n';
    expect(instruction(text, "CMD").args.map(at)).toEqual(['"a"', '"b"']);
  });

  it("that are not quite JSON are shell commands", () => {
    for (const line of ["CMD ['a']", 'CMD ["a"', 'CMD ["a"] b', 'CMD ["a",]', "CMD [1]", "CMD [ -f x ] && y"]) {
      expect(only(line)).toMatchObject({ form: "shell" });
      expect(only(line).args.map(at)).toEqual([line.slice("CMD ".length)]);
    }
  });

  it("of the shell form are one line, in which the builder substitutes nothing", () => {
    const { args, form } = only('RUN  echo $HOME "a b" && ls  ');
    expect(form).toBe("shell");
    expect(args.map(said)).toEqual(['echo $HOME "a b" && ls']);
  });

  it("may be missing", () => {
    expect(only("RUN")).toMatchObject({ form: "none", args: [] });
  });

  it("in JSON are also the form of COPY, ADD, VOLUME and SHELL", () => {
    expect(only('COPY ["a b", "/c d/"]').args.map(said)).toEqual(["a b", "/c d/"]);
    expect(only('VOLUME ["/data"]').args.map(at)).toEqual(['"/data"']);
    expect(only("VOLUME /a /b").args.map(at)).toEqual(["/a", "/b"]);
    expect(only('SHELL ["/bin/ash", "-c"]').form).toBe("exec");
  });
});

describe("flags", () => {
  it("have a name and a value with places of their own", () => {
    const { flags, args } = only("COPY --from=build --chown=1:1 --link a b");
    expect(flags.map(at)).toEqual(["--from=build", "--chown=1:1", "--link"]);
    expect(flags.map(({ nameAt }) => at(nameAt))).toEqual(["from", "chown", "link"]);
    expect(flags.map(({ value }) => at(value))).toEqual(["build", "1:1", undefined]);
    expect(args.map(at)).toEqual(["a", "b"]);
  });

  it("may have an empty value, several signs and quotes", () => {
    const { flags } = only('RUN --mount=type=bind,source="a b",target=/c --network= make');
    expect(flags.map(({ name }) => name)).toEqual(["mount", "network"]);
    expect(flags.map(({ value }) => said(value))).toEqual(["type=bind,source=a b,target=/c", ""]);
    expect(at(flags[0]?.value)).toBe('type=bind,source="a b",target=/c');
  });

  it("end at the first word that is none, or at two dashes", () => {
    const run = only("RUN apk add --no-cache curl");
    expect(run.flags).toEqual([]);
    expect(said(run.args[0])).toBe("apk add --no-cache curl");
    expect(only("COPY -- --a b").args.map(at)).toEqual(["--a", "b"]);
  });

  it("may stand on a line of their own", () => {
    const text = "FROM a\nCOPY --from=b \\\n  --link \\\n  c d\n";
    expect(instruction(text, "COPY").flags.map(at)).toEqual(["--from=b", "--link"]);
  });

  it("are substituted where the instruction's words are", () => {
    const text = "ARG P=linux/arm64\nFROM --platform=$P alpine\n";
    expect(said(instruction(text, "FROM").flags[0]?.value)).toBe("linux/arm64");
    expect(said(instruction("FROM --platform=$BUILDPLATFORM alpine\n", "FROM").flags[0]?.value)).toBe(
      "?$BUILDPLATFORM",
    );
    expect(said(only("HEALTHCHECK --interval=$X CMD a").flags[0]?.value)).toBe("$X");
  });
});

describe("assignments", () => {
  const assignments = (line: string): unknown =>
    only(line).assignments.map(({ name, nameAt, value }) => [name, at(nameAt), said(value), at(value)]);

  it("of ENV are pairs, quoted or escaped", () => {
    expect(assignments('ENV A=1 B="2 3" C=4\\ 5 D=')).toEqual([
      ["A", "A", "1", "1"],
      ["B", "B", "2 3", '"2 3"'],
      ["C", "C", "4 5", "4\\ 5"],
      ["D", "D", "", ""],
    ]);
    expect(only('ENV A=1 B="2 3"').args.map(at)).toEqual(["A=1", 'B="2 3"']);
  });

  it("of ENV have an old form for one", () => {
    expect(assignments("ENV A  b c=d")).toEqual([["A", "A", "b c=d", "b c=d"]]);
    expect(assignments("LABEL a b")).toEqual([["a", "a", "b", "b"]]);
  });

  it("of ARG may be names only", () => {
    expect(assignments("ARG A B=1")).toEqual([
      ["A", "A", undefined, undefined],
      ["B", "B", "1", "1"],
    ]);
  });

  it("of LABEL may have quoted names", () => {
    expect(assignments('LABEL "com.example.a"="b c"')).toEqual([["com.example.a", '"com.example.a"', "b c", '"b c"']]);
  });

  it("may stand on many lines, with comments between", () => {
    const text = 'FROM a\nENV A=1 \\\n  # two\n  B="2 \\\n3" \\\n  C=3\n';
    const found = instruction(text, "ENV").assignments;
    expect(found.map(({ name, value }) => [name, said(value)])).toEqual([
      ["A", "1"],
      ["B", "2 3"],
      ["C", "3"],
    ]);
    expect(at(found[1])).toBe('B="2 \\\n3"');
  });

  it("are there for no other instruction", () => {
    expect(only("RUN A=1 make").assignments).toEqual([]);
  });
});

describe("ONBUILD", () => {
  it("defers an instruction, which is read as any other", () => {
    const text = inStage("ONBUILD COPY --chown=1 a b");
    const { trigger, flags } = instruction(text, "ONBUILD");
    expect(flags).toEqual([]);
    expect(trigger?.keyword).toBe("COPY");
    expect(at(trigger?.keywordAt)).toBe("COPY");
    expect(trigger?.flags.map(at)).toEqual(["--chown=1"]);
    expect(trigger?.args.map(at)).toEqual(["a", "b"]);
    expect(slice(text, trigger?.extent)).toBe("COPY --chown=1 a b");
    expect(trigger?.stage?.index).toBe(0);
  });

  it("may be written in lower case and hold a heredoc", () => {
    const { trigger, heredocs } = only("onbuild run <<EOF\na\nEOF");
    expect(heredocs).toEqual([]);
    expect(trigger?.heredocs.map(({ body }) => at(body))).toEqual(["a\n"]);
  });

  it("defers nothing when nothing follows", () => {
    expect(only("ONBUILD").trigger).toBeUndefined();
  });
});
