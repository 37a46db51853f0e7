import { describe, expect, it } from "vitest";
import { at, instruction, model, problems, slice } from "./reading.ts";

const inStage = (lines: string): string => `FROM alpine\n${lines}\nUSER app\n`;

const keywords = (lines: string): readonly string[] =>
  model(inStage(lines))
    .instructions.slice(1)
    .map(({ keyword }) => keyword);

const heredocs = (lines: string): unknown =>
  model(inStage(lines)).instructions[1]?.heredocs.map((heredoc) => [heredoc.name, at(heredoc), at(heredoc.body)]);

describe("heredocs", () => {
  it("are part of RUN, and their lines are no instructions", () => {
    const lines = "RUN <<EOF\nFROM foo\nUSER root\n# no comment\nEOF";
    expect(keywords(lines)).toEqual(["RUN", "USER"]);
    expect(heredocs(lines)).toEqual([["EOF", "<<EOF", "FROM foo\nUSER root\n# no comment\n"]]);
    expect(slice(inStage(lines), instruction(inStage(lines), "RUN").extent)).toBe(lines);
  });

  it("are part of COPY and ADD", () => {
    expect(keywords("COPY <<EOF /etc/x.conf\nUSER root\nADD a b\nEOF")).toEqual(["COPY", "USER"]);
    expect(keywords("ADD <<a <<b /x/\n1\na\n2\nb")).toEqual(["ADD", "USER"]);
  });

  it("may be several, one body after the other", () => {
    expect(heredocs("COPY <<a <<b /x/\n1\na\n2\nb")).toEqual([
      ["a", "<<a", "1\n"],
      ["b", "<<b", "2\n"],
    ]);
  });

  it("may stand in the middle of a command", () => {
    expect(heredocs("RUN cat <<EOF > /f && ls\nx\nEOF")).toEqual([["EOF", "<<EOF", "x\n"]]);
    expect(heredocs("RUN python3 3<<EOF\nx\nEOF")).toEqual([["EOF", "3<<EOF", "x\n"]]);
    expect(heredocs("RUN cat << EOF > /f\nx\nEOF")).toEqual([["EOF", "<< EOF", "x\n"]]);
  });

  it("may have a quoted name, whose body is taken as it is", () => {
    const lines = '\tRUN <<-"END OF" bash -eu\n\tx $Y\n\tEND OF';
    expect(heredocs(lines)).toEqual([["END OF", '<<-"END OF"', "\tx $Y\n"]]);
    expect(instruction(inStage(lines), "RUN").heredocs[0]?.expands).toBe(false);
    expect(instruction(inStage("RUN <<E'O'F\nx\nEOF"), "RUN").heredocs[0]).toMatchObject({
      name: "EOF",
      expands: false,
    });
    expect(instruction(inStage("RUN <<EOF\nx\nEOF"), "RUN").heredocs[0]?.expands).toBe(true);
  });

  it("end at a line of their name alone, with tabs before it only after a dash", () => {
    expect(heredocs("RUN <<EOF\n\tEOF\nEOF \n EOF\nEOF")).toEqual([["EOF", "<<EOF", "\tEOF\nEOF \n EOF\n"]]);
    expect(heredocs("RUN <<-EOF\n x\n\t\tEOF")).toEqual([["EOF", "<<-EOF", " x\n"]]);
  });

  it("may be empty, and may end with the file", () => {
    expect(heredocs("RUN <<EOF\nEOF")).toEqual([["EOF", "<<EOF", ""]]);
    const text = "FROM a\nRUN <<EOF\nx\nEOF";
    expect(at(instruction(text, "RUN").heredocs[0]?.body)).toBe("x\n");
    expect(problems(text)).toEqual([]);
  });

  it("are read with CRLF", () => {
    const text = "FROM a\r\nRUN <<EOF\r\nUSER root\r\nEOF\r\nUSER app\r\n";
    expect(model(text).instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "RUN", "USER"]);
    expect(at(instruction(text, "RUN").heredocs[0]?.body)).toBe("USER root\r\n");
  });

  it("begin after all continuations of their instruction", () => {
    expect(heredocs("RUN a <<EOF \\\n  && b\nx \\\nEOF")).toEqual([["EOF", "<<EOF", "x \\\n"]]);
  });

  it("are not what a quoted text, a here-string, a shift or JSON says", () => {
    for (const line of [
      'RUN echo "cat <<EOF > f"',
      "RUN sh -c 'cat <<EOF'",
      'RUN cat <<<"x"',
      "RUN cat <<< x",
      "RUN echo $((1<<3)) $((1 << 3))",
      'RUN ["cat", "<<EOF"]',
      "RUN echo \\<<EOF",
      "CMD cat <<EOF",
      "ENV A=<<EOF",
      "RUN echo it's <<EOF",
    ]) {
      expect(keywords(line)).toEqual([line.split(" ", 1)[0], "USER"]);
      expect(heredocs(line)).toEqual([]);
      expect(problems(inStage(line))).toEqual([]);
    }
  });

  it("that are never closed are a problem at the word that opens them", () => {
    const text = "FROM alpine\nRUN a\nRUN cat <<EOF > f\nUSER root\n";
    expect(problems(text)).toEqual([['Heredoc "EOF" is never closed: no line below is just that word.', "<<EOF"]]);
    expect(model(text).instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "RUN", "RUN"]);
    expect(problems("FROM alpine\nRUN <<EOF")).toHaveLength(1);
    expect(problems("FROM alpine\nRUN <<EOF\n  EOF\n")).toHaveLength(1);
  });
});
