import { describe, expect, it } from "vitest";
import { names, parse, say } from "./manifest.ts";

describe("objects of a file", () => {
  it("reads every document of a stream", () => {
    expect(
      names(
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: b\n",
      ),
    ).toEqual(["Service/a", "Secret/b"]);
  });

  it("passes over empty documents, comments and separators with comments", () => {
    const text =
      "# top\n---\n---  # nothing\n# still nothing\n--- # here\napiVersion: v1\nkind: Secret\n---\n...\n---\n";
    expect(names(text)).toEqual(["Secret/-"]);
    expect(parse(text).problems).toEqual([]);
  });

  it("does not take dashes inside a block scalar for a separator", () => {
    const text = [
      "apiVersion: v1",
      "kind: ConfigMap",
      "metadata: { name: a }",
      "data:",
      "  x.yaml: |",
      "    ---",
      "    apiVersion: v1",
      "    kind: Pod",
      "---",
      "apiVersion: v1",
      "kind: Secret",
      "metadata: { name: b }",
    ].join("\n");
    expect(names(text)).toEqual(["ConfigMap/a", "Secret/b"]);
  });

  it("reads a file with Windows line ends to the same objects", () => {
    const text =
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: b\n";
    const windows = text.replaceAll("\n", "\r\n");
    expect(names(windows)).toEqual(["Secret/a", "Pod/b"]);
    expect(parse(windows).problems).toEqual([]);
  });

  it("reads JSON, with tabs too", () => {
    const text = '{\n\t"apiVersion": "v1",\n\t"kind": "Secret",\n\t"metadata": {"name": "a\\u0062"}\n}\n';
    const [object] = parse(text, "a.json").model.objects;
    expect(object?.name).toMatchObject({ known: true, value: "ab" });
    expect(say(object)).toBe('"a\\u0062"');
  });

  it("ignores a document without apiVersion or kind", () => {
    const text = "replicas: 2\n---\nkind: Pod\n---\napiVersion: v1\n---\napiVersion: v1\nkind: Secret\n";
    expect(names(text)).toEqual(["Secret/-"]);
    expect(parse(text).problems).toEqual([]);
  });

  it("takes null for absent", () => {
    expect(names("apiVersion: v1\nkind: ~\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name:\n")).toEqual([
      "Secret/-",
    ]);
  });

  it("places an object at its name, and at its kind when it has none", () => {
    const [named, bare] = parse(
      "apiVersion: v1\nkind: Secret\nmetadata:\n  name: 'a b'\n---\napiVersion: v1\nkind: Pod\n",
    ).model.objects;
    expect(say(named)).toBe("'a b'");
    expect(say(bare)).toBe("Pod");
  });

  it("keeps numbers and booleans that stand for names as they are written", () => {
    expect(names("apiVersion: v1\nkind: Secret\nmetadata: { name: 0123, namespace: yes }\n")).toEqual(["Secret/0123"]);
  });

  it("knows that a template's hole is no name", () => {
    const [object] = parse(
      'apiVersion: v1\nkind: Secret\nmetadata: { name: "{{ .Release.Name }}-x", namespace: "<% ns %>" }\n',
    ).model.objects;
    expect(object?.name).toMatchObject({ known: false, raw: "{{ .Release.Name }}-x" });
    expect(object?.namespace).toMatchObject({ known: false, raw: "<% ns %>" });
  });
});

describe("lists", () => {
  const item = (name: string): string => `{ apiVersion: v1, kind: Secret, metadata: { name: ${name} } }`;

  it("makes the items of a List into objects", () => {
    expect(names(`apiVersion: v1\nkind: List\nitems:\n  - ${item("a")}\n  - ${item("b")}\n`)).toEqual([
      "Secret/a",
      "Secret/b",
    ]);
  });

  it("looks into a List in a List", () => {
    const inner = `{ apiVersion: v1, kind: List, items: [${item("b")}] }`;
    expect(names(`apiVersion: v1\nkind: List\nitems:\n  - ${item("a")}\n  - ${inner}\n  - ${item("c")}\n`)).toEqual([
      "Secret/a",
      "Secret/b",
      "Secret/c",
    ]);
  });

  it("gives the items of a list of one kind that kind", () => {
    const [role] = parse(
      "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleList\nitems:\n  - metadata:\n      name: reader\n",
    ).model.objects;
    expect(role?.kind).toMatchObject({ known: true, value: "Role" });
    expect(role?.apiVersion).toMatchObject({ known: true, value: "rbac.authorization.k8s.io/v1" });
    expect(say(role)).toBe("reader");
  });

  it("has no objects for empty lists", () => {
    const text = "apiVersion: v1\nkind: List\nitems:\n---\napiVersion: v1\nkind: List\nitems: []\n";
    expect(names(text)).toEqual([]);
    expect(parse(text).problems).toEqual([]);
  });

  it("leaves a kind that merely ends with List alone", () => {
    expect(names("apiVersion: acme.io/v1\nkind: AllowList\nmetadata: { name: a }\nspec: {}\n")).toEqual([
      "AllowList/a",
    ]);
  });

  it("reads an item once that two aliases name", () => {
    expect(names(`apiVersion: v1\nkind: List\nitems:\n  - &a ${item("a")}\n  - *a\n  - *a\n`)).toEqual(["Secret/a"]);
  });

  it("says which items are no objects, and reads the others", () => {
    const { problems } = parse(`apiVersion: v1\nkind: List\nitems:\n  - 12\n  - ~\n  - ${item("a")}\n`);
    expect(problems.map(say)).toEqual(["12"]);
    const broken = parse("apiVersion: v1\nkind: Secret\n---\napiVersion: v1\nkind: List\nitems: none\n");
    expect(broken.problems.map(say)).toEqual(["none"]);
  });
});
