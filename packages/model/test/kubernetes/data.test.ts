import { describe, expect, it } from "vitest";
import { parse, say, show } from "./manifest.ts";

const data = (text: string) => parse(text).model.objects.flatMap((object) => object.data);
const shown = (text: string) => data(text).map(({ key, value }) => `${key}=${show(value)}`);

describe("what an object holds", () => {
  it("is decoded in a Secret, at the place of the text", () => {
    const text = "apiVersion: v1\nkind: Secret\ndata: { a: c2VjcmV0 }\nstringData: { b: plain }\n";
    expect(shown(text)).toEqual(["b=plain", "a=secret"]);
    expect(data(text).map(({ value }) => say(value))).toEqual(["plain", "c2VjcmV0"]);
  });

  it("may be base64 over several lines", () => {
    expect(shown("apiVersion: v1\nkind: Secret\ndata:\n  a: |\n    c2Vj\n    cmV0\n")).toEqual(["a=secret"]);
  });

  it("is unknown where it is no text or no base64", () => {
    expect(shown("apiVersion: v1\nkind: Secret\ndata: { a: //79, b: '{{ .x | b64enc }}', c: a-b }\n")).toEqual([
      "a=?//79",
      "b=?{{ .x | b64enc }}",
      "c=?a-b",
    ]);
  });

  it("is plain in a ConfigMap, whose templates are unknown as a whole only", () => {
    expect(shown("apiVersion: v1\nkind: ConfigMap\ndata: { a: x, b: '{{ .x }}', c: 'a={{ .x }}' }\n")).toEqual([
      "a=x",
      "b=?{{ .x }}",
      "c=a={{ .x }}",
    ]);
  });

  it("is nothing for other kinds", () => {
    expect(data("apiVersion: acme.io/v1\nkind: Secret\nstringData: { a: b }\n")).toEqual([]);
  });
});
