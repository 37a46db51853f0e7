import { describe, expect, it } from "vitest";
import { dockerfile } from "../../src/dockerfile/index.ts";
import { read } from "../dockerfile/reading.ts";
import { at, said, visited } from "./reading.ts";

const TEXT = [
  "FROM debian:12.5 AS build",
  "RUN apt-get update && apt-get install -y curl",
  "FROM build",
  "RUN curl -fsSL https://example.com/i.sh | sh",
  "ONBUILD RUN sudo ls",
  "CMD nginx -g x",
  "",
].join("\n");

describe("a walk", () => {
  it("shows the commands of RUN, with what they are", () => {
    const found = visited(TEXT, "dockerfile.command");
    expect(found.map((node) => [at(node), said(node.name), node.words.items.map(said).join(" ")])).toEqual([
      ["apt-get", "apt-get", "update"],
      ["apt-get", "apt-get", "install -y curl"],
      ["curl", "curl", "-fsSL https://example.com/i.sh"],
      ["sh", "sh", ""],
      ["sudo", "sudo", "ls"],
      ["ls", "ls", ""],
    ]);
    expect(found[1]?.packageCommand?.packages.map(at)).toEqual(["curl"]);
    expect(found[2]?.packageCommand).toBeUndefined();
    expect(at(found[2]?.download?.execution)).toBe("sh");
    expect(found[3]?.download).toBeUndefined();
    expect(found.map(({ instruction }) => instruction.isDeferred)).toEqual([false, false, false, false, true, true]);
  });

  it("shows them under the addresses of their stages, behind their instruction", () => {
    const seen: unknown[] = [];
    dockerfile.walk(
      read(TEXT).model,
      (target, node, address) => {
        if (target !== "dockerfile.file" && target !== "dockerfile.stage") seen.push([at(node), ...address]);
      },
      new Set(["dockerfile.command"]),
    );
    expect(seen.slice(0, 4)).toEqual([
      ["FROM", "stage:build"],
      ["RUN", "stage:build"],
      ["apt-get", "stage:build"],
      ["apt-get", "stage:build"],
    ]);
    expect(seen).toContainEqual(["curl", "stage:1", "stage:final"]);
  });

  it("reads no script that nobody wants", () => {
    expect(visited(TEXT)).toEqual([]);
    expect(visited(TEXT, "dockerfile.instruction")).toEqual([]);
    const { model } = read(TEXT);
    const run = model.instructions.find(({ keyword }) => keyword === "RUN");
    expect(run?.script).toBe(run?.script);
  });

  it("says when more words may follow", () => {
    const open = visited("FROM a\nRUN cat x | xargs rm -f\n", "dockerfile.command").map(({ words }) => words.open);
    expect(open).toEqual([false, false, true]);
  });
});
