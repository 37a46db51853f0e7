import { describe, expect, it } from "vitest";
import { removeInstruction } from "../../src/dockerfile/edit.ts";
import { at, instruction, said, slice } from "./reading.ts";

describe("exposed ports", () => {
  const ports = (line: string): unknown =>
    instruction(`FROM alpine\n${line}\n`, "EXPOSE").exposedPorts.map((one) => [
      one.port,
      one.first,
      one.last,
      one.protocol,
      at(one.hostAt),
    ]);

  it("are ports and ranges with protocols", () => {
    expect(ports("EXPOSE 80 8000-8010/udp 53/TCP")).toEqual([
      ["80", 80, 80, undefined, undefined],
      ["8000-8010", 8000, 8010, "udp", undefined],
      ["53", 53, 53, "TCP", undefined],
    ]);
  });

  it("may be no ports at all", () => {
    expect(ports("EXPOSE http /tcp 80- 80/")).toEqual([
      ["http", undefined, undefined, undefined, undefined],
      ["", undefined, undefined, "tcp", undefined],
      ["80-", undefined, undefined, undefined, undefined],
      ["80", 80, 80, "", undefined],
    ]);
  });

  it("keep the host's part apart", () => {
    expect(ports("EXPOSE 8080:80 127.0.0.1:1:2/udp")).toEqual([
      ["80", 80, 80, undefined, "8080:"],
      ["2", 2, 2, "udp", "127.0.0.1:1:"],
    ]);
  });

  it("come through variables, which may hold several", () => {
    expect(ports('ENV P="80 443/udp"\nEXPOSE $P')).toEqual([
      ["80", 80, 80, undefined, undefined],
      ["443", 443, 443, "udp", undefined],
    ]);
    expect(ports("EXPOSE $P")).toEqual([]);
    const [port] = instruction("FROM a\nARG P=22\nEXPOSE ${P}/TCP\n", "EXPOSE").exposedPorts;
    expect([at(port?.portAt), at(port?.protocolAt)]).toEqual(["${P}/TCP", "${P}/TCP"]);
  });
});

describe("mounts", () => {
  it("have fields, each at its value", () => {
    const [mount] = instruction("FROM a\nRUN --mount=type=secret,id=npm,required,mode=0444 x\n", "RUN").mounts;
    expect(said(mount?.type)).toBe("secret");
    expect(mount?.fields.map((field) => [field.name, said(field.value), at(field)])).toEqual([
      ["type", "secret", "secret"],
      ["id", "npm", "npm"],
      ["required", "", ""],
      ["mode", "0444", "0444"],
    ]);
  });

  it("may have quotes around fields and variables in them", () => {
    const [mount] = instruction('FROM a\nRUN --mount="type=cache,target=$T" x\n', "RUN").mounts;
    expect(mount?.fields.map((field) => [field.name, said(field.value)])).toEqual([
      ["type", "cache"],
      ["target", "?$T"],
    ]);
  });
});

describe("blank lines", () => {
  it("are found between the lines of an instruction, not behind it or in a heredoc", () => {
    const text = "FROM a\nRUN a \\\n\n  # why\n \t\n  b\n\nRUN <<EOF\n\nx\nEOF\n";
    const runs = instruction(text, "RUN");
    expect(runs.blankLines).toEqual([]);
    const first = instruction(text.slice(0, text.indexOf("RUN <<")), "RUN");
    expect(first.blankLines.map(({ range }) => slice(text, range))).toEqual(["", " \t"]);
    expect(instruction("FROM a\nRUN a \\\n\n", "RUN").blankLines).toEqual([]);
  });
});

describe("removing an instruction", () => {
  const removed = (text: string): unknown => {
    const found = instruction(text, "CMD");
    const edit = removeInstruction(found);
    return edit && text.slice(0, edit.range[0]) + text.slice(edit.range[1]);
  };

  it("takes its lines", () => {
    expect(removed("FROM a\n  CMD a \\\n  b  \nUSER x\n")).toBe("FROM a\nUSER x\n");
    expect(removed("FROM a\nCMD a")).toBe("FROM a\n");
  });

  it("is not possible with a comment inside", () => {
    expect(removed("FROM a\nCMD a \\\n  # why\n  b\n")).toBeUndefined();
  });
});
