import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, makeRepository } from "./folder.ts";
import { load, pathsIn, skipped } from "./loading.ts";

const FROM = "FROM scratch\n";

describe("ignored files", () => {
  it("are those of every .gitignore on the way, deeper ones winning", async () => {
    const root = makeRepository({
      ".gitignore": "*.dockerfile\n/build\n",
      "a.dockerfile": FROM,
      "build/Dockerfile": FROM,
      "api/build/Dockerfile": FROM,
      "api/.gitignore": "!kept.dockerfile\nDockerfile.dev\n",
      "api/kept.dockerfile": FROM,
      "api/Dockerfile.dev": FROM,
      "web/Dockerfile.dev": FROM,
    });
    expect(await pathsIn(root)).toEqual(["api/build/Dockerfile", "api/kept.dockerfile", "web/Dockerfile.dev"]);
  });

  it("are not those of a folder that a deeper .gitignore takes in again", async () => {
    const root = makeRepository({
      ".gitignore": "build/\n*.dev\n",
      "tools/.gitignore": "!build/\n",
      "tools/build/Dockerfile": FROM,
      "tools/build/Dockerfile.dev": FROM,
      "tools/build/x/Dockerfile": FROM,
      "tools/build/x/build/Dockerfile": FROM,
      "build/Dockerfile": FROM,
    });
    const expected = ["tools/build/Dockerfile", "tools/build/x/Dockerfile", "tools/build/x/build/Dockerfile"];
    expect(await pathsIn(root)).toEqual(expected);
  });

  it("stay ignored below an ignored folder, whatever a file in it says", async () => {
    const root = makeRepository({
      ".gitignore": "dist/\n!dist/Dockerfile\n",
      "dist/.gitignore": "!*\n",
      "dist/Dockerfile": FROM,
    });
    expect(await pathsIn(root)).toEqual([]);
  });

  it("tell cases apart, as git does", async () => {
    const root = makeRepository({ ".gitignore": "Dist\n", "dist/Dockerfile": FROM, "Dist/Dockerfile": FROM });
    expect(await pathsIn(root)).toEqual(["dist/Dockerfile"]);
  });

  it("are those of .git/info/exclude, too, unless a .gitignore says otherwise", async () => {
    const root = makeRepository({
      ".git/info/exclude": "a\nb\n",
      ".gitignore": "!b\n",
      "a/Dockerfile": FROM,
      "b/Dockerfile": FROM,
    });
    expect(await pathsIn(root)).toEqual(["b/Dockerfile"]);
  });

  it("are those of the common repository's exclude file in a worktree", async () => {
    const main = makeRepository({ ".git/info/exclude": "a\n", ".git/worktrees/w/commondir": "../..\n" });
    const tree = makeFolder({
      ".git": `gitdir: ${join(main, ".git/worktrees/w")}\n`,
      "a/Dockerfile": FROM,
      Dockerfile: FROM,
    });
    expect(await pathsIn(tree)).toEqual(["Dockerfile"]);
  });

  it("follow rules above the working directory, up to the repository's root", async () => {
    const root = makeRepository({ ".gitignore": "*.dev\n", "api/Dockerfile": FROM, "api/Dockerfile.dev": FROM });
    expect(await pathsIn(join(root, "api"))).toEqual(["Dockerfile"]);
  });

  it("are honoured outside of a repository, from the working directory down", async () => {
    const folder = makeFolder({ ".gitignore": "a\n", "a/Dockerfile": FROM, "b/Dockerfile": FROM });
    expect(await pathsIn(folder)).toEqual(["b/Dockerfile"]);
  });

  it("survive a .gitignore with a byte order mark, carriage returns, or that is a folder", async () => {
    const root = makeRepository({ ".gitignore": "\uFEFFa\r\n", "a/Dockerfile": FROM, "b/Dockerfile": FROM });
    mkdirSync(join(root, "b/.gitignore"));
    expect(await pathsIn(root)).toEqual(["b/Dockerfile"]);
  });
});

describe("folders", () => {
  it("include those that start with a dot, but never .git and node_modules", async () => {
    const root = makeRepository({
      ".devcontainer/Dockerfile": FROM,
      ".git/Dockerfile": FROM,
      "node_modules/x/Dockerfile": FROM,
      "api/node_modules/x/Dockerfile": FROM,
    });
    expect(await pathsIn(root)).toEqual([".devcontainer/Dockerfile"]);
  });
});

describe("paths of the command line", () => {
  it("lead to files that are ignored", async () => {
    const root = makeRepository({ ".gitignore": "*\n", "a/Dockerfile": FROM });
    expect(await pathsIn(root, { paths: ["a/Dockerfile"] })).toEqual(["a/Dockerfile"]);
  });

  it("lead into folders that are ignored", async () => {
    const root = makeRepository({
      ".gitignore": "dist/\n",
      "dist/Dockerfile": FROM,
      "dist/.gitignore": "x\n",
      "dist/x/Dockerfile": FROM,
    });
    expect(await pathsIn(root, { paths: ["dist"] })).toEqual(["dist/Dockerfile"]);
    expect(await pathsIn(join(root, "dist"))).toEqual(["Dockerfile"]);
  });

  it("keep ignored files out when they must, and say by which rule", async () => {
    const root = makeRepository({
      ".gitignore": "dist/\n",
      "dist/Dockerfile": FROM,
      "api/.gitignore": "*.dev\n",
      "api/Dockerfile.dev": FROM,
      "api/Dockerfile": FROM,
      "node_modules/x/Dockerfile": FROM,
    });
    const project = await load(root, {
      forceExclude: true,
      paths: ["dist/Dockerfile", "dist", "api/Dockerfile.dev", "api/Dockerfile", "node_modules/x/Dockerfile"],
    });
    expect(project.documents.map(({ path }) => path)).toEqual(["api/Dockerfile"]);
    expect(skipped(project)).toEqual([
      "dist/Dockerfile: ignored by .gitignore: dist/",
      "dist: ignored by .gitignore: dist/",
      "api/Dockerfile.dev: ignored by api/.gitignore: *.dev",
      "node_modules/x/Dockerfile: ignored by node_modules",
    ]);
  });

  it("may overlap without repeating files or counts", async () => {
    const root = makeRepository({ "a/Dockerfile": FROM, "a/notes.txt": "" });
    const project = await load(root, { paths: [".", "a", "a/Dockerfile", "./a/../a/Dockerfile"] });
    expect(project.documents.map(({ path }) => path)).toEqual(["a/Dockerfile"]);
    expect(project.otherFiles).toBe(1);
  });

  it("may lie above the working directory, in the repository and outside of it", async () => {
    const root = makeRepository({ "api/x.txt": "", "web/Dockerfile": FROM });
    const other = makeFolder({ Dockerfile: FROM });
    writeFileSync(join(other, ".gitignore"), "Dockerfile.dev\n");
    writeFileSync(join(other, "Dockerfile.dev"), FROM);
    const paths = await pathsIn(join(root, "api"), { paths: ["../web", other] });
    expect(paths).toHaveLength(2);
    expect(paths).toContain("../web/Dockerfile");
    expect(paths.some((path) => path.startsWith("../../") && path.endsWith("/Dockerfile"))).toBe(true);
  });

  it("are expanded when they are globs that no shell has expanded", async () => {
    const root = makeRepository({ "a/Dockerfile": FROM, "b/c/Dockerfile": FROM, "node_modules/Dockerfile": FROM });
    expect(await pathsIn(root, { paths: ["**/Dockerfile"] })).toEqual(["a/Dockerfile", "b/c/Dockerfile"]);
    expect(await pathsIn(root, { paths: ["b*"] })).toEqual(["b/c/Dockerfile"]);
  });

  it("are taken literally where a file has such a name", async () => {
    const root = makeRepository({ "[a]/Dockerfile": FROM, "a/Dockerfile": FROM });
    expect(await pathsIn(root, { paths: ["[a]"] })).toEqual(["[a]/Dockerfile"]);
  });

  it("are failures when nothing is there, and the rest is checked", async () => {
    const root = makeRepository({ Dockerfile: FROM });
    const project = await load(root, { paths: ["Dockerfil", "x/y/", "*.yaml", "Dockerfile"] });
    expect(project.documents).toHaveLength(1);
    expect(project.failures).toEqual([
      { path: "Dockerfil", message: 'There is no file or folder "Dockerfil". Did you mean "Dockerfile"?' },
      { path: "x/y", message: 'There is no file or folder "x/y/".' },
      { path: "*.yaml", message: 'No file matches "*.yaml".' },
    ]);
  });

  it("say when a file is of no kind that is known", async () => {
    const root = makeRepository({ "notes.txt": "", "values.yaml": "a: 1\n" });
    const project = await load(root, { paths: ["notes.txt", "values.yaml"] });
    expect(project.failures).toEqual([]);
    expect(skipped(project)).toEqual([
      "notes.txt: of no kind that secpolicy knows; `kinds` in the config can name one",
      "values.yaml: of no kind that secpolicy knows; `kinds` in the config can name one",
    ]);
  });
});
