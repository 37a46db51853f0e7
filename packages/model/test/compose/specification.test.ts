/**
 * `specification.txt` holds the facts of compose's own schema, one place a line: its path, the types that may stand there,
 * `=word` for the only words that may, `!key` for the keys that a map must have.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Form, MapForm } from "../../src/compose/form.ts";
import { projectForm, serviceForm } from "../../src/compose/specification.ts";

const official = new Map(
  readFileSync(join(import.meta.dirname, "specification.txt"), "utf8")
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);

/** Places that the specification has got since: <https://github.com/compose-spec/compose-spec/blob/main/build.md>, `develop.md`. */
const NEWER =
  /^services\.\*\.(?:build\.(?:no_cache_filter(?:\[\])?|provenance|sbom)|develop\.watch\[\]\.initial_sync)$/;

function* placesOf(form: Form, path: string): Generator<readonly [string, string]> {
  const { scalars = [], words = [], items, map } = form;
  const types = new Set<string>(scalars.flatMap((scalar) => (scalar === "flag" ? ["boolean", "string"] : [scalar])));
  if (items !== undefined) types.add("array");
  if (map !== undefined) types.add("object");
  const facts = [...types, ...words.map((word) => `=${word}`), ...(map?.required ?? []).map((key) => `!${key}`)];
  yield [path === "" ? "." : path, facts.sort().join(" ")];
  if (items !== undefined) yield* placesOf(items, `${path}[]`);
  if (map !== undefined) yield* placesIn(map, path);
}

function* placesIn({ keys = {}, others }: MapForm, path: string): Generator<readonly [string, string]> {
  for (const [key, form] of Object.entries(keys)) yield* placesOf(form, path === "" ? key : `${path}.${key}`);
  if (others !== undefined && Object.keys(others).length > 0) yield* placesOf(others, `${path}.*`);
}

const ours = new Map(placesOf({ map: projectForm }, ""));

describe("the specification", () => {
  it("has every place of compose's own schema, with what may stand there", () => {
    const differing = [...official].filter(([path, facts]) => ours.get(path) !== facts);
    expect(differing.map(([path, facts]) => `${path}: ${facts}, here ${ours.get(path)}`)).toEqual([]);
  });

  it("has no others but newer ones", () => {
    expect([...ours.keys()].filter((path) => !official.has(path) && !NEWER.test(path))).toEqual([]);
  });

  it("names what has replaced an old key, and has the old one no more", () => {
    const replaced = Object.entries(serviceForm.replaced ?? {});
    expect(replaced).not.toEqual([]);
    for (const [key, by] of replaced) {
      expect(serviceForm.keys).not.toHaveProperty(key);
      expect(by).toMatch(/`\w+`/);
    }
  });
});
