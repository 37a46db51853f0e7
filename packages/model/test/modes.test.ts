import { describe, expect, it } from "vitest";
import { readMode } from "../src/modes.ts";

const said = (text: string): unknown => {
  const mode = readMode(text);
  return mode && [mode.isWritableByAll, mode.isSticky, mode.isSetuid];
};

describe("modes", () => {
  it("in octal say everything", () => {
    expect(said("755")).toEqual([false, false, false]);
    expect(said("0777")).toEqual([true, false, false]);
    expect(said("1777")).toEqual([true, true, false]);
    expect(said("04755")).toEqual([false, false, true]);
    expect(said("2")).toEqual([true, false, false]);
  });

  it("in letters say what they change", () => {
    expect(said("a+w")).toEqual([true, undefined, undefined]);
    expect(said("o=rwx,u+s")).toEqual([true, undefined, true]);
    expect(said("a+w,o-w")).toEqual([false, undefined, undefined]);
    expect(said("a=rwxt")).toEqual([true, true, undefined]);
    expect(said("+w")).toEqual([undefined, undefined, undefined]);
    expect(said("+s")).toEqual([undefined, undefined, true]);
    expect(said("g+s")).toEqual([undefined, undefined, undefined]);
    expect(said("o=g")).toEqual([undefined, undefined, undefined]);
    expect(said("go=")).toEqual([false, undefined, undefined]);
    expect(said("u=rwx,go+rX-w")).toEqual([false, undefined, undefined]);
  });

  it("are not any text", () => {
    for (const text of ["", "8", "778", "file", "u", "a+q", "123456"])
      expect([text, readMode(text)]).toEqual([text, undefined]);
  });
});
