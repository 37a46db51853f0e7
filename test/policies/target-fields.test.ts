import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readTargetFields, type TargetFields } from "../../tools/generate/target-fields.ts";

const folder = mkdtempSync(join(tmpdir(), "targets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const prelude = `
interface Located { readonly source: string; readonly range: readonly [number, number] }
interface Known<T> extends Located { readonly known: true; readonly value: T; readonly origin?: Located }
interface Unknown extends Located { readonly known: false; readonly raw: string }
type Scalar<T> = Known<T> | Unknown;
interface List<T> extends Located { readonly items: readonly T[]; readonly open: boolean }
interface YamlMap extends Located { readonly entries: readonly string[]; get(key: string): string }
`;

function fieldsOf(types: string): TargetFields | undefined {
  const file = join(folder, "targets.ts");
  writeFileSync(file, `${prelude}\n${types}\nexport interface Targets { "test.node": Node }\n`);
  return readTargetFields(file).get("test.node");
}

describe("the fields of a target", () => {
  it("are the values of scalars, with their types, and no places", () => {
    const types =
      "interface Node extends Located { a: Scalar<string> | undefined; b: Scalar<boolean>; c?: number; d: Scalar<1 | 2> }";
    expect(fieldsOf(types)).toEqual({ a: "string", b: "boolean", c: "number", d: "number" });
  });

  it("lead through lists and arrays as if there were none", () => {
    const types =
      "interface Item extends Located { name: string } interface Node { a: List<Scalar<string>>; b: readonly Item[] }";
    expect(fieldsOf(types)).toEqual({ a: "string", b: "node", "b.name": "string" });
  });

  it("name the few texts that a value can be, in a fixed order", () => {
    expect(fieldsOf('interface Node { role: "b" | "c" | "a" | undefined }')).toEqual({ role: ["a", "b", "c"] });
  });

  it("stop at the way back to a node that the path came through", () => {
    const types = "interface Inner { node: Node; name: string } interface Node { inner: Inner; self: Node }";
    expect(fieldsOf(types)).toEqual({ inner: "node", "inner.name": "string" });
  });

  it("stop after three names", () => {
    const types = "interface C { d: { e: string } } interface B { c: C } interface A { b: B } interface Node { a: A }";
    expect(fieldsOf(types)).toEqual({ a: "node", "a.b": "node", "a.b.c": "node" });
  });

  it("leave YAML open, and methods out", () => {
    expect(fieldsOf("interface Node { yaml: YamlMap; walk(): void }")).toEqual({ yaml: "yaml" });
  });

  it("belong to a file that has targets, else the fault is named", () => {
    const file = join(folder, "none.ts");
    writeFileSync(file, "export const a = 1;\n");
    expect(() => readTargetFields(file)).toThrow("declares no interface Targets");
  });

  it("can be asked in the real model: the settings in force for a container, and what holds it", () => {
    const fields = readTargetFields("packages/model/src/targets.ts").get("kubernetes.container");
    expect(fields).toMatchObject({ "security.privileged": "boolean", "pod.object.kind": "string", yaml: "yaml" });
  });
});
