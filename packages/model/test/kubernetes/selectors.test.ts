import { describe, expect, it } from "vitest";
import type { KubernetesLabels } from "../../src/kubernetes/relations.ts";
import { fullSelector, mayOverlap, selects } from "../../src/kubernetes/selector.ts";
import { parse } from "./manifest.ts";

function selector(text: string) {
  const [object] = parse(`apiVersion: v1\nkind: X\nselector: ${text}\n`).model.objects;
  const found = object === undefined ? undefined : fullSelector(object.yaml, "selector");
  if (found === undefined) throw new Error("There is no selector.");
  return found;
}

const labels = (pairs: Readonly<Record<string, string | null>>, open = false): KubernetesLabels => ({ pairs, open });
const expression = (operator: string, values = ""): string =>
  `{ matchExpressions: [{ key: a, operator: ${operator}${values === "" ? "" : `, values: ${values}`} }] }`;

describe("a selector", () => {
  it.each([
    ["{}", {}, true],
    ["{ matchLabels: { a: '1' } }", { a: "1", b: "2" }, true],
    ["{ matchLabels: { a: 1 } }", { a: "1" }, true],
    ["{ matchLabels: { a: '1' } }", { a: "2" }, false],
    ["{ matchLabels: { a: '1' } }", {}, false],
    ["{ matchLabels: { a: '1' } }", { a: null }, undefined],
    ["{ matchLabels: { a: '{{ x }}' } }", { a: "1" }, undefined],
    ["{ matchLabels: { a: '{{ x }}' } }", {}, false],
    ["{ matchLabels: { constructor: x } }", {}, false],
    [expression("In", "[x, '1']"), { a: "1" }, true],
    [expression("In", "[x]"), { a: "1" }, false],
    [expression("In", "['{{ x }}']"), { a: "1" }, undefined],
    [expression("NotIn", "[x]"), { a: "1" }, true],
    [expression("NotIn", "['1']"), { a: "1" }, false],
    [expression("NotIn", "['{{ x }}']"), { a: "1" }, undefined],
    [expression("NotIn", "[x]"), {}, true],
    [expression("Exists"), { a: null }, true],
    [expression("Exists"), {}, false],
    [expression("DoesNotExist"), {}, true],
    [expression("DoesNotExist"), { a: "1" }, false],
    [expression("Gt", "[1]"), { a: "1" }, undefined],
    ["{ matchExpressions: '{{ x }}' }", {}, undefined],
    ["{ matchExpressions: '{{ x }}', matchLabels: { a: '1' } }", { a: "2" }, false],
  ])("%s on %j is %s", (text, pairs, expected) => {
    expect(selects(selector(text), labels(pairs))).toBe(expected);
  });

  it("knows nothing of labels that may be there", () => {
    expect(selects(selector("{ matchLabels: { a: '1' } }"), labels({}, true))).toBeUndefined();
    expect(selects(selector("{ matchLabels: { a: '1' } }"), labels({ a: "2" }, true))).toBe(false);
  });

  it.each([
    ["{}", "{}", true],
    ["{ matchLabels: { a: x } }", "{}", true],
    ["{ matchLabels: { a: x } }", "{ matchLabels: { b: x } }", true],
    ["{ matchLabels: { a: x } }", "{ matchLabels: { a: x } }", true],
    ["{ matchLabels: { a: x } }", "{ matchLabels: { a: y } }", false],
    ["{ matchLabels: { a: x } }", expression("In", "[x, y]"), true],
    ["{ matchLabels: { a: x } }", expression("NotIn", "[x]"), false],
    ["{ matchLabels: { a: x } }", expression("DoesNotExist"), false],
    ["{ matchLabels: { a: '{{ x }}' } }", "{ matchLabels: { a: y } }", true],
  ])("%s and %s may overlap: %s", (a, b, expected) => {
    expect(mayOverlap(selector(a), selector(b))).toBe(expected);
  });
});
