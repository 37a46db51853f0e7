import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { isUnread } from "../../src/kubernetes/unread.ts";
import { documentRanges } from "../../src/yaml/stream.ts";
import { names, parse } from "./manifest.ts";

const crd =
  "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: a\nspec:\n  x: 1\n";
const pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: web }\n";

const isLeft = (text: string): boolean => isUnread(text, [0, text.length], {});

/** What a full parse says of one document. */
function isDefinition(text: string): boolean {
  const [document] = [...parseAllDocuments(text, { uniqueKeys: false, merge: true })];
  const value: unknown = document !== undefined && "toJS" in document ? document.toJS() : undefined;
  if (typeof value !== "object" || value === null) return false;
  const entries = new Map<string, unknown>(Object.entries(value));
  return entries.get("kind") === "CustomResourceDefinition" && entries.get("apiVersion") === "apiextensions.k8s.io/v1";
}

describe("definitions of custom resources", () => {
  it("are left unread, and the file says so", () => {
    expect(names(`${crd}---\n${pod}---\n${crd}`)).toEqual(["Pod/web"]);
    expect(parse(`${crd}---\n${pod}`).unread).toBe(
      "definitions of custom resources, which no policy judges, are left unread",
    );
    expect(parse(pod).unread).toBeUndefined();
  });

  it("are read where somebody judges them", () => {
    const document = parse(crd, "app.yaml", { readsDefinitions: true });
    expect(document.model.objects).toHaveLength(1);
    expect(document.unread).toBeUndefined();
  });

  it.each([
    ["as most are", crd, true],
    ["with carriage returns", crd.replaceAll("\n", "\r\n"), true],
    ["behind a marker and a comment", `# c\n--- # d\n${crd}`, true],
    [
      "with the kind last",
      crd.replace(/(apiVersion.*\n)(kind.*\n)/, "$1").concat("kind: CustomResourceDefinition"),
      true,
    ],
    ["of a version that is gone", crd.replace("k8s.io/v1", "k8s.io/v1beta1"), false],
    ["as a word in another object", `${pod}spec: CustomResourceDefinition\n`, false],
    ["as a text in another object", `${pod}data: |\n  ${crd.replaceAll("\n", "\n  ")}\n`, false],
    ["in a quoted text that is not indented", `a: "\n${crd}"\n`, false],
    ["as a document that is a text", `--- |\n${crd}`, false],
    ["in a list", `apiVersion: v1\nkind: List\nitems:\n- ${crd.replaceAll("\n", "\n  ")}\n`, false],
    ["with a second kind", `${crd}kind: Pod\n`, false],
    ["with a second kind in quotes", `${crd}"kind": Pod\n`, false],
    ["with a second kind as an explicit key", `${crd}? kind\n: Pod\n`, false],
    ["with a kind that goes on", crd.replace("Definition\n", "Definition\n  more\n"), false],
    ["with a kind that goes on below a blank line", crd.replace("Definition\n", "Definition\n\n  more\n"), false],
  ])("are told %s", (_, text, expected) => {
    expect(isLeft(text)).toBe(expected);
  });

  it("are exactly what a full parse takes for them, in generated streams", () => {
    const line = fc.constantFrom(
      "apiVersion: apiextensions.k8s.io/v1",
      "apiVersion: v1",
      "kind: CustomResourceDefinition",
      "'kind': CustomResourceDefinition",
      "kind: Pod",
      "kind:",
      "? kind",
      ": CustomResourceDefinition",
      "  CustomResourceDefinition",
      "  more",
      "# kind: CustomResourceDefinition",
      "spec: |",
      "spec: 'x",
      "spec: {",
      "  kind: CustomResourceDefinition",
      "}",
      "'",
      "- a",
      "metadata: { name: a }",
      "",
      "---",
    );
    let left = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
        const text = `${lines.join("\n")}\n`;
        for (const range of documentRanges(text)) {
          if (!isUnread(text, range, {})) continue;
          const document = text.slice(...range);
          const isBroken = parseAllDocuments(document, { uniqueKeys: false }).some(({ errors }) => errors.length > 0);
          if (isBroken) continue;
          left++;
          expect(isDefinition(document)).toBe(true);
        }
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(left).toBeGreaterThan(20);
  });
});
