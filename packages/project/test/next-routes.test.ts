import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { findNextRoutes, hasRoute } from "../src/next-routes.ts";

const folder = mkdtempSync(join(tmpdir(), "routes-"));
afterAll(() => rmSync(folder, { recursive: true }));

function site(name: string, files: readonly string[]): readonly string[] {
  for (const file of files) {
    const path = join(folder, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
  }
  return findNextRoutes(join(folder, name)).map(({ pattern, example }) => `${pattern} ${example}`);
}

it("finds pages and handlers of the app folder", () => {
  const files = [
    "page.tsx",
    "blog/[slug]/page.js",
    "(shop)/cart/page.mdx",
    "api/a/route.ts",
    "docs/[[...path]]/page.tsx",
  ];
  expect(
    site(
      "app",
      files.map((file) => `app/${file}`),
    ),
  ).toEqual(["/ /", "/api/a /api/a", "/blog/[slug] /blog/a", "/cart /cart", "/docs/[[...path]] /docs"]);
});

it("leaves out what is no route", () => {
  const files = ["layout.tsx", "_lib/page.tsx", "@modal/(.)photo/page.tsx", "a/page.css", "a/loading.tsx"];
  expect(
    site(
      "none",
      files.map((file) => `src/app/${file}`),
    ),
  ).toEqual([]);
});

it("finds pages of the pages folder", () => {
  const files = ["index.js", "_app.js", "_document.tsx", "404.js", "blog/index.tsx", "blog/[id].tsx", "a.test.ts"];
  expect(
    site(
      "pages",
      files.map((file) => `src/pages/${file}`),
    ),
  ).toEqual(["/ /", "/404 /404", "/blog /blog", "/blog/[id] /blog/a"]);
});

it("finds nothing where there is nothing", () => {
  expect(findNextRoutes(join(folder, "missing"))).toEqual([]);
});

it.each([
  ["/blog/[slug]", "/blog/a", true],
  ["/blog/[slug]", "/blog", false],
  ["/blog/[slug]", "/blog/a/b", false],
  ["/docs/[...parts]", "/docs/a/b", true],
  ["/docs/[...parts]", "/docs", false],
  ["/docs/[[...parts]]", "/docs", true],
  ["/docs/[[...parts]]", "/docs/a/b", true],
  ["/[[...parts]]", "/", true],
  ["/a.b", "/axb", false],
  ["/[locale]/about", "/about", true],
  ["/[locale]", "/", true],
  ["/about", "/de-CH/about", true],
  ["/", "/de", true],
  ["/about", "/about/", true],
])("tells whether %s answers to %s", (pattern, path, expected) => {
  expect(hasRoute([{ pattern, example: "" }], path)).toBe(expected);
});
