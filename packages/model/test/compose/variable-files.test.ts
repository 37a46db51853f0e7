import { describe, expect, it } from "vitest";
import { compose } from "../../src/compose/index.ts";
import type { ComposeProject } from "../../src/compose/model.ts";
import { textOf } from "../../src/source.ts";

const files = new Map(
  Object.entries({
    "compose.yaml":
      "services:\n  web:\n    image: a:${TAG}\n    env_file: [app.env, { path: ./sub/b.env }, ../out.env, '${X}.env']\nsecrets:\n  s: { file: s.txt }\n",
    ".env": "TAG=1\n",
    "app.env": "A=1\nB=${UNSET}\nC\nD=$A\n",
    "sub/b.env": "export D='4' # four\n",
    "other.env": "E=5\n",
    "s.txt": "secret\n",
  }).map(([path, text]) => [path, { path, text }]),
);

function read(ignored: readonly string[] = []): { model: ComposeProject; sources: readonly string[] } {
  const source = files.get("compose.yaml");
  if (source === undefined) throw new Error("There is no compose.yaml.");
  const isIgnored = (path: string): boolean => ignored.includes(path);
  const document = compose.parse({ source, read: (path) => files.get(path), isIgnored, settings: {} });
  return { model: document.model, sources: document.sources.map(({ path }) => path) };
}

describe("files of variables", () => {
  it("are .env and those of env_file, with the values that are known", () => {
    const { model, sources } = read();
    const shown = model.variableFiles.map(({ source, literals }) => [
      source.path,
      ...literals.map(({ name, value }) => `${name.value}=${value.value} at ${textOf(value)}`),
    ]);
    expect(shown).toEqual([
      [".env", "TAG=1 at 1"],
      ["app.env", "A=1 at 1"],
      ["sub/b.env", "D=4 at '4'"],
    ]);
    expect(sources).toEqual(["compose.yaml", ".env", "app.env", "sub/b.env"]);
  });

  it("are none that the repository does not hold, though their values count", () => {
    const { model, sources } = read([".env", "app.env"]);
    expect(model.variableFiles.map(({ source }) => source.path)).toEqual(["sub/b.env"]);
    expect(model.services[0]?.image?.reference?.tag).toBe("1");
    expect(sources).not.toContain("app.env");
  });
});

describe("the file of a secret", () => {
  it("has its text where the repository holds it", () => {
    expect(read().model.secrets[0]?.file?.text).toBe("secret\n");
    expect(read(["s.txt"]).model.secrets[0]?.file?.text).toBeUndefined();
  });
});
