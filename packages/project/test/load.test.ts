import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultLimits } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { makeFolder, makeRepository } from "./folder.ts";
import { documentPaths, failures, load, pathsIn, skipped, templates } from "./loading.ts";

const FROM = "FROM scratch\n";
const POD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";
const TEMPLATE = `${POD}spec: {{ .Values.spec }}\n`;

describe("symbolic links", () => {
  it("to files in the repository are followed", async () => {
    const root = makeRepository({ "build/image.txt": FROM });
    symlinkSync("build/image.txt", join(root, "Dockerfile"));
    expect(await pathsIn(root)).toEqual(["Dockerfile"]);
    expect(await pathsIn(root, { paths: ["Dockerfile"] })).toEqual(["Dockerfile"]);
  });

  it("to files that are checked themselves repeat nothing", async () => {
    const root = makeRepository({ "build/Dockerfile": FROM });
    symlinkSync("build/Dockerfile", join(root, "Dockerfile"));
    const project = await load(root);
    expect(documentPaths(project)).toEqual(["build/Dockerfile"]);
    expect(skipped(project)).toEqual(["Dockerfile: symbolic link to build/Dockerfile, which is checked"]);
  });

  it("that leave the repository are not followed, even when they are named", async () => {
    const other = makeFolder({ secret: "FROM secret\n", "d/Dockerfile": FROM });
    const root = makeRepository({});
    symlinkSync(join(other, "secret"), join(root, "Dockerfile"));
    symlinkSync(join(other, "d"), join(root, "d"));
    for (const paths of [["."], ["Dockerfile"], ["d"]]) {
      const project = await load(root, { paths });
      expect(project.documents).toEqual([]);
    }
    expect(skipped(await load(root))).toEqual(["Dockerfile: symbolic link that leaves the repository"]);
    expect(skipped(await load(root, { paths: ["d"] }))).toEqual(["d: symbolic link that leaves the repository"]);
  });

  it("to folders are not followed, so none leads round in a circle", async () => {
    const root = makeRepository({ "a/b/Dockerfile": FROM });
    symlinkSync("../..", join(root, "a/b/loop"));
    symlinkSync("a", join(root, "c"));
    expect(await pathsIn(root)).toEqual(["a/b/Dockerfile"]);
  });

  it("that lead nowhere are skipped when it is open what they were", async () => {
    const root = makeRepository({});
    symlinkSync("missing", join(root, "data.json"));
    const project = await load(root);
    expect(project.failures).toEqual([]);
    expect(skipped(project)).toEqual(["data.json: symbolic link that can't be followed: it does not exist"]);
  });

  it("that lead nowhere, or to themselves, are failures", async () => {
    const root = makeRepository({});
    symlinkSync("missing", join(root, "Dockerfile"));
    symlinkSync("compose.yaml", join(root, "compose.yaml"));
    const expected = [
      "Dockerfile: The symbolic link can't be followed: it does not exist.",
      "compose.yaml: The symbolic link can't be followed: its links lead round in a circle.",
    ];
    expect(failures(await load(root))).toEqual(expected);
    expect(failures(await load(root, { paths: ["Dockerfile"] }))).toEqual([
      "Dockerfile: This can't be read: it does not exist.",
    ]);
  });
});

describe("files that the repository does not hold", () => {
  const files = {
    "compose.yaml": "services:\n  a: { image: 'a:${TAG}', env_file: [app.env, sub/b.env, c.env] }\n",
    ".gitignore": "*.env\n.env\n!sub/\n",
    ".env": "TAG=1\n",
    "app.env": "A=1\n",
    "sub/.gitignore": "!b.env\n",
    "sub/b.env": "B=1\n",
  };
  const sourcesOf = async (cwd: string, input = {}): Promise<readonly string[]> => {
    const [document] = (await load(cwd, input)).documents;
    return document?.sources.map(({ path }) => path) ?? [];
  };

  it("are read for what they decide, and not for what they hold", async () => {
    const root = makeRepository(files);
    expect(await sourcesOf(root)).toEqual(["compose.yaml", ".env", "sub/b.env"]);
    expect(await sourcesOf(join(root, "sub"), { paths: [".."] })).toEqual([
      "../compose.yaml",
      "../.env",
      "../sub/b.env",
    ]);
  });

  it("are held when a text is given for them", async () => {
    const root = makeRepository(files);
    const overlay = new Map([["app.env", "A=2\n"]]);
    expect(await sourcesOf(root, { overlay })).toContain("app.env");
  });
});

describe("files that are no files", () => {
  it("are skipped when they are pipes, and never waited for", async () => {
    const root = makeRepository({});
    execFileSync("mkfifo", [join(root, "Dockerfile")]);
    const project = await load(root);
    expect(skipped(project)).toEqual(["Dockerfile: no regular file"]);
    expect(failures(await load(root, { paths: ["Dockerfile"] }))).toEqual([
      "Dockerfile: This is no regular file; a pipe can be given as `-`.",
    ]);
  });

  it("are folders where a folder has a file's name", async () => {
    const root = makeRepository({ "Dockerfile/web.dockerfile": FROM });
    mkdirSync(join(root, "compose.yaml"));
    expect(await pathsIn(root)).toEqual(["Dockerfile/web.dockerfile"]);
    expect(await pathsIn(root, { paths: ["Dockerfile"] })).toEqual(["Dockerfile/web.dockerfile"]);
  });
});

describe("files that can't be read as text", () => {
  it("fail with the place of the byte that is not UTF-8", async () => {
    const root = makeRepository({
      Dockerfile: Buffer.concat([Buffer.from("FROM é\nRUN a"), Buffer.from([0xe9, 0x41])]),
    });
    const project = await load(root);
    expect(failures(project)).toEqual([
      "Dockerfile:2:6: The file is not valid UTF-8: the byte 0xE9 at offset 13 is not part of a character.",
    ]);
    expect(project.files).toEqual([{ path: "Dockerfile", status: "failed", reason: expect.stringContaining("0xE9") }]);
  });

  it.each([
    ["a character that is cut off", [0x41, 0xe2, 0x82], 1],
    ["a continuation without a start", [0x41, 0x80], 1],
    ["the start of a replacement character", [0x41, 0xef, 0xbf, 0x41], 1],
    ["an invalid byte behind a real replacement character", [0xef, 0xbf, 0xbd, 0xff], 3],
  ])("find %s", async (_, bytes, offset) => {
    const root = makeRepository({ Dockerfile: Buffer.from(bytes) });
    expect(failures(await load(root))[0]).toContain(`at offset ${offset} `);
  });

  it("fail when they are binary or UTF-16", async () => {
    const root = makeRepository({
      Dockerfile: Buffer.from("FROM a\n\0"),
      "compose.yaml": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("services: {}\n", "utf16le")]),
      "pod.yaml": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(POD, "utf16le")]),
    });
    expect(failures(await load(root))).toEqual([
      "Dockerfile:2:1: The file is binary: there is a NUL byte at offset 7.",
      "compose.yaml: The file is UTF-16; it must be UTF-8.",
      "pod.yaml: The file is UTF-16; it must be UTF-8.",
    ]);
  });

  it("fail when they are too large, naming the limit", async () => {
    const root = makeRepository({});
    writeFileSync(join(root, "pod.yaml"), POD + "#".repeat(defaultLimits.fileSize));
    expect(failures(await load(root))).toEqual([
      `pod.yaml: The file has ${defaultLimits.fileSize + POD.length} bytes. The limit is ${defaultLimits.fileSize}; \`limits.fileSize\` in the config raises it.`,
    ]);
  });

  it("are no concern of ours when they are of no known kind", async () => {
    const root = makeRepository({ "data.json": Buffer.from([0x7b, 0xff]), "data.yaml": Buffer.from("a: \0") });
    writeFileSync(join(root, "big.json"), `{"a": "${"x".repeat(defaultLimits.fileSize)}"}`);
    const project = await load(root);
    expect(project.failures).toEqual([]);
    expect(project.otherFiles).toBe(3);
    expect(skipped(await load(root, { paths: ["data.json"] }))).toHaveLength(1);
  });

  it("don't keep others from being read", async () => {
    const root = makeRepository({ "a/Dockerfile": "\0", "b/Dockerfile": FROM });
    expect(await pathsIn(root)).toEqual(["b/Dockerfile"]);
  });
});

describe("names", () => {
  it("survive blanks, line feeds and quotes", async () => {
    const root = makeRepository({ "a b/Dockerfile": FROM, "c\nd/Dockerfile": FROM, "e'\"f/Dockerfile": FROM });
    expect(await pathsIn(root)).toEqual(["a b/Dockerfile", "c\nd/Dockerfile", "e'\"f/Dockerfile"]);
  });

  it.runIf(process.platform === "linux")("survive bytes that are not UTF-8", async () => {
    const root = makeRepository({});
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/Dockerfile")]), FROM);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/Dockerfile.`), Buffer.from([0xe9])]), FROM);
    expect(await pathsIn(root)).toEqual(["Dockerfile.\\xe9", "a\\xff/Dockerfile"]);
  });
});

describe("texts", () => {
  it("lose their byte order mark and keep their carriage returns", async () => {
    const root = makeRepository({ Dockerfile: "\uFEFFFROM a\r\nUSER b\r\n" });
    const { documents } = await load(root);
    expect(documents[0]?.sources[0]?.text).toBe("FROM a\r\nUSER b\r\n");
  });
});

describe("kinds", () => {
  it("are told by name, by content and by role", async () => {
    const root = makeRepository({
      "Dockerfile.j2": FROM,
      "chart/Chart.yaml": "apiVersion: v2\nname: web\n",
      "chart/templates/pod.yaml": TEMPLATE,
      "kustomization.yaml": "resources: []\n",
      "pod.yaml": POD,
      "values.yaml": "a: 1\n",
      "next.config.mjs": "export default {};\n",
      "compose.yaml": "services: {}\n",
    });
    const project = await load(root);
    expect(project.documents.map(({ path, kind }) => [path, kind])).toEqual([
      ["chart/templates/pod.yaml", "kubernetes"],
      ["compose.yaml", "compose"],
      ["kustomization.yaml", "kubernetes"],
      ["next.config.mjs", "nextjs"],
      ["pod.yaml", "kubernetes"],
    ]);
    expect(skipped(project)).toEqual(["Dockerfile.j2: unrendered template"]);
    expect([...project.modules.keys()].sort()).toEqual(["compose", "kubernetes", "nextjs"]);
    expect(project.otherFiles).toBe(2);
  });

  it("are told by role even when the working directory is below the chart", async () => {
    const root = makeRepository({ "chart/Chart.yaml": "", "chart/templates/pod.yaml": TEMPLATE });
    expect(templates(await load(join(root, "chart/templates")))).toEqual(["pod.yaml"]);
  });

  it("are those of the config first", async () => {
    const root = makeRepository({ "image.txt": FROM, Dockerfile: FROM, "pod.yaml": POD });
    const kinds = new Map([
      ["image.txt", "dockerfile"],
      ["pod.yaml", "ignore"],
    ] as const);
    const project = await load(root, { kindFor: (path) => kinds.get(path as "image.txt") });
    expect(documentPaths(project)).toEqual(["Dockerfile", "image.txt"]);
    expect(skipped(project)).toEqual(["pod.yaml: ignored by `kinds` of the config"]);
  });
});

describe("an overlay", () => {
  it("takes the place of files, and stands beside them", async () => {
    const root = makeRepository({ "api/Dockerfile": FROM, "api/.gitignore": "new\n" });
    const overlay = new Map([
      ["Dockerfile", "FROM a\n"],
      ["new/Dockerfile", "FROM b\n"],
    ]);
    const project = await load(join(root, "api"), { overlay });
    expect(project.documents.map(({ path, sources }) => [path, sources[0]?.text])).toEqual([
      ["Dockerfile", "FROM a\n"],
      ["new/Dockerfile", "FROM b\n"],
    ]);
  });

  it("knows the role of its files", async () => {
    const root = makeRepository({ "chart/Chart.yaml": "", "chart/templates/x.txt": "" });
    const project = await load(join(root, "chart/templates"), { overlay: new Map([["pod.yaml", TEMPLATE]]) });
    expect(templates(project)).toEqual(["pod.yaml"]);
  });
});
