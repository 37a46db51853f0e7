import { describe, expect, it } from "vitest";
import { isIgnored, readIgnoreFile } from "../../src/dockerfile/ignore-file.ts";
import { dockerfile } from "../../src/dockerfile/index.ts";
import type { Dockerfile } from "../../src/dockerfile/model.ts";
import { at } from "./reading.ts";

const judge = (patterns: readonly string[], ...paths: readonly string[]): readonly unknown[] => {
  const file = readIgnoreFile({ path: ".dockerignore", text: `${patterns.join("\n")}\n` });
  return paths.map((path) => isIgnored(file, path));
};

const read = (path: string, files: Readonly<Record<string, string>>, text = "FROM a\nCOPY . .\n"): Dockerfile =>
  dockerfile.parse({
    source: { path, text },
    read: (wanted) => (wanted in files ? { path: wanted, text: files[wanted] ?? "" } : undefined),
    settings: {},
  }).model;

describe("patterns of an ignore file", () => {
  it("match whole paths from the context's root, and what lies in a folder", () => {
    expect(judge(["dist", "src/a.ts"], "dist", "dist/x/y", "distance", "sub/dist", "src/a.ts", "src")).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("may start with a slash or a dot and end with a slash", () => {
    expect(judge(["/a", "./b/", "c//d/../e"], "a", "b", "c/e", "./a/", "/b/x")).toEqual([true, true, true, true, true]);
  });

  it("have stars that stop at a slash and pairs of stars that don't", () => {
    expect(judge(["*.md"], "README.md", "docs/x.md")).toEqual([true, false]);
    expect(judge(["**/*.md"], "README.md", "docs/a/x.md", "x.mdx")).toEqual([true, true, false]);
    expect(judge(["**/node_modules"], "node_modules/x", "a/node_modules", "my_node_modules")).toEqual([
      true,
      true,
      false,
    ]);
    expect(judge(["a/**"], "a", "a/b", "ab")).toEqual([false, true, false]);
    expect(judge(["a/**/z"], "a/z", "a/b/c/z", "a/bz")).toEqual([true, true, false]);
    expect(judge(["**.log"], "x.log", "a/y.log", "log")).toEqual([true, true, false]);
    expect(judge(["**"], "a", "a/b")).toEqual([true, true]);
    expect(judge(["v?/[a-c].txt"], "v1/b.txt", "v10/b.txt", "v1/d.txt")).toEqual([true, false, false]);
  });

  it("take other signs and escaped ones as they are", () => {
    expect(judge(["a+b(1).$", "c\\*"], "a+b(1).$", "aab1", "c*", "cd")).toEqual([true, false, true, false]);
  });

  it("are not comments, which begin in the first column", () => {
    const text = "# a\n #b\n\n  c  \r\n";
    const file = readIgnoreFile({ path: ".dockerignore", text });
    expect(file.patterns.map((pattern) => [at(pattern), pattern.path])).toEqual([
      ["#b", "#b"],
      ["c", "c"],
    ]);
  });

  it("can be exceptions, of which the last that matches counts", () => {
    expect(judge(["*", "!src"], "src", "src/a", "test")).toEqual([false, false, true]);
    expect(judge(["!src", "*"], "src/a")).toEqual([true]);
    expect(judge(["*.md", "!README.md"], "README.md", "x.md")).toEqual([false, true]);
  });

  it("leave open what an exception may bring back from a folder", () => {
    expect(judge(["*", "!src/app"], "src", "src/app", "src/lib", "test")).toEqual([undefined, false, true, true]);
    expect(judge(["build", "!**/*.jar"], "build")).toEqual([undefined]);
    expect(judge(["build", "!b*/x"], "build", "other")).toEqual([undefined, false]);
  });

  it("say nothing of the whole context, of what lies outside it, and in a file that Docker refuses", () => {
    expect(judge(["*"], ".", "/", "../x")).toEqual([undefined, undefined, undefined]);
    expect(judge(["a[", "b"], "b")).toEqual([undefined]);
    expect(judge(["!", "b"], "b")).toEqual([undefined]);
  });
});

describe("the ignore file in force", () => {
  it("is the Dockerfile's own, whatever the context", () => {
    const files = { "docker/app.Dockerfile.dockerignore": "x", "docker/.dockerignore": "y", ".dockerignore": "z" };
    const { ignoreFile, hasIgnoreFile } = read("docker/app.Dockerfile", files);
    expect(ignoreFile?.source.path).toBe("docker/app.Dockerfile.dockerignore");
    expect(hasIgnoreFile).toBe(true);
  });

  it("is the one beside the Dockerfile when there is no other above", () => {
    expect(read("Dockerfile", { ".dockerignore": "x" }).ignoreFile?.source.path).toBe(".dockerignore");
    expect(read("a/b/Dockerfile", { "a/b/.dockerignore": "x" }).ignoreFile?.source.path).toBe("a/b/.dockerignore");
  });

  it("is not known when the context may be one of several folders", () => {
    for (const files of [
      { ".dockerignore": "x" },
      { "a/.dockerignore": "x", ".dockerignore": "x" },
      { "a/.containerignore": "x" },
      { "a/.dockerignore": "x", "a/.containerignore": "x" },
    ]) {
      const { ignoreFile, hasIgnoreFile } = read("a/Dockerfile", files);
      expect([ignoreFile, hasIgnoreFile]).toEqual([undefined, undefined]);
    }
  });

  it("does not exist when no folder up to the root has one", () => {
    expect(read("a/Dockerfile", { "b/.dockerignore": "x" }).hasIgnoreFile).toBe(false);
  });

  it("is not looked for by files that copy nothing", () => {
    expect(read("Dockerfile", { ".dockerignore": "x" }, "FROM a\nRUN x\n").hasIgnoreFile).toBeUndefined();
  });

  it("is a source of the document", () => {
    const document = dockerfile.parse({
      source: { path: "Dockerfile", text: "FROM a\nCOPY a b\n" },
      read: (path) => (path === ".dockerignore" ? { path, text: "a" } : undefined),
      settings: {},
    });
    expect(document.sources.map(({ path }) => path)).toEqual(["Dockerfile", ".dockerignore"]);
  });
});
